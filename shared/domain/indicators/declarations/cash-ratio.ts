import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cashRatio = defineIndicator({
  id: 'cash-ratio',
  number: '15',
  title: { en: 'Cash ratio', zh: '现金比率' },
  question: {
    en:
      'How much of the current liabilities could be paid at once from free cash and ' +
      'securities?',
    zh: '可动用的货币资金和交易性金融资产能即时偿付多少流动负债？',
  },
  group: 'short-term-solvency',
  dimension: 'solvency',
  unit: 'times',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.1', strong: '0.5' },
  inputs: {
    liquidFunds: current('liquidFunds'),
    currentLiabilities: current('currentLiabilities'),
  },
  formula: 'liquidFunds / currentLiabilities',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { liquidFunds: '180', currentLiabilities: '600' }, value: '0.3' },
    { given: { liquidFunds: '0', currentLiabilities: '600' }, value: '0' },
    { given: { liquidFunds: '180', currentLiabilities: '0' }, notMeaningful: 'zero-denominator' },
  ],
  optionalInputs: 'Restricted cash is deducted where the notes report it.',
  compute: ({ liquidFunds, currentLiabilities }) => ratio(liquidFunds, currentLiabilities),
});
