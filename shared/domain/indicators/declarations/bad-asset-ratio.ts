import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const badAssetRatio = defineIndicator({
  id: 'bad-asset-ratio',
  number: '60',
  title: { en: 'Bad asset ratio', zh: '不良资产比率' },
  question: {
    en: 'How much of the assets is already impaired or long overdue?',
    zh: '有多少资产已经减值或长期逾期？',
  },
  group: 'efficiency',
  dimension: 'efficiency',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.05', strong: '0.005' },
  inputs: {
    impairmentAllowance: current('impairmentAllowance'),
    assetsOverdueThreeYears: current('assetsOverdueThreeYears'),
    totalAssets: current('totalAssets'),
  },
  formula: '(impairmentAllowance + assetsOverdueThreeYears) / totalAssets',
  source: {
    citation:
      'SASAC, Rules for the comprehensive performance evaluation of central enterprises ' +
      '(2006)',
    locator:
      'supplementary ratio 不良资产比率, simplified: impairment allowances and receivables ' +
      'overdue over three years, over total assets; band from practice, from memory',
    confidence: 'practice',
  },
  optionalInputs: 'Impairment allowances and the ageing of receivables come from the notes.',
  examples: [
    {
      given: { impairmentAllowance: '12', assetsOverdueThreeYears: '8', totalAssets: '1000' },
      value: '0.02',
    },
    {
      given: { impairmentAllowance: '12', assetsOverdueThreeYears: '8', totalAssets: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ impairmentAllowance, assetsOverdueThreeYears, totalAssets }) =>
    ratio(impairmentAllowance.plus(assetsOverdueThreeYears), totalAssets),
});
