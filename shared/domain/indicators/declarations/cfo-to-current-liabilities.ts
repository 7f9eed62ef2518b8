import { average, current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cfoToCurrentLiabilities = defineIndicator({
  id: 'cfo-to-current-liabilities',
  number: '17',
  title: { en: 'Operating cash flow to current liabilities', zh: '现金流动负债比率' },
  question: {
    en: 'How much of the current liabilities does a year of operating cash flow pay?',
    zh: '一年的经营活动现金净流入能偿付多少流动负债？',
  },
  group: 'short-term-solvency',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0', strong: '0.25' },
  inputs: {
    operatingCashFlow: current('operatingCashFlow'),
    averageCurrentLiabilities: average('currentLiabilities'),
  },
  formula: 'operatingCashFlow / averageCurrentLiabilities',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator:
      'supplementary ratio 现金流动负债比率, here on average liabilities; band from practice, from ' +
      'memory',
    confidence: 'practice',
  },
  examples: [
    { given: { operatingCashFlow: '90', averageCurrentLiabilities: '600' }, value: '0.15' },
    { given: { operatingCashFlow: '-60', averageCurrentLiabilities: '600' }, value: '-0.1' },
    {
      given: { operatingCashFlow: '90', averageCurrentLiabilities: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ operatingCashFlow, averageCurrentLiabilities }) =>
    ratio(operatingCashFlow, averageCurrentLiabilities),
});
