import { history } from '../../inputs/input.ts';
import { deviationOfRatios } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const ebitdaMarginDeviation = defineIndicator({
  id: 'ebitda-margin-deviation',
  number: '77',
  title: {
    en: 'Deviation of the EBITDA margin over five years',
    zh: '五年息税折旧摊销前利润率标准差',
  },
  question: {
    en: 'How steady is the margin that services the debt?',
    zh: '支撑偿债的盈利水平是否稳定？',
  },
  group: 'volatility',
  dimension: 'size-volatility',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.08', strong: '0.01' },
  inputs: { ebitda: history('ebitda', 5, 3), revenue: history('revenue', 5, 3) },
  formula: 'standardDeviation(ebitda / revenue)',
  source: {
    citation: 'Common credit practice',
    locator:
      'population standard deviation of the yearly margins, at least three years; band ' +
      'from memory',
    confidence: 'practice',
  },
  examples: [
    {
      given: { ebitda: ['8', '12', '8', '12'], revenue: ['100', '100', '100', '100'] },
      value: '0.02',
    },
    {
      given: { ebitda: ['8', '12', '8', '12'], revenue: ['999', '100', '100', '100', '100'] },
      value: '0.02',
    },
    {
      given: { ebitda: ['8', '12', '8'], revenue: ['100', '0', '100'] },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ ebitda, revenue }) => deviationOfRatios(ebitda, revenue),
});
