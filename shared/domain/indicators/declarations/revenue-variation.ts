import { mean, standardDeviation } from '../../../kernel/decimal.ts';
import { history } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const revenueVariation = defineIndicator({
  id: 'revenue-variation',
  number: '76',
  title: { en: 'Variation of revenue over five years', zh: '五年营业收入变异系数' },
  question: { en: 'How far do sales swing from year to year?', zh: '营业收入逐年波动有多大？' },
  group: 'volatility',
  dimension: 'size-volatility',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.40', strong: '0.08' },
  inputs: { revenue: history('revenue', 5, 3) },
  formula: 'standardDeviation(revenue) / mean(revenue)',
  source: {
    citation: 'Common credit practice',
    locator:
      'population standard deviation over the mean, at least three years; steady growth ' +
      'counts as variation too; band from memory',
    confidence: 'practice',
  },
  examples: [
    {
      given: { revenue: ['90', '100', '110', '100', '100'] },
      value: '0.06324555320336758663997787088865437',
    },
    { given: { revenue: ['80', '120', '80', '120'] }, value: '0.2' },
    { given: { revenue: ['0', '0', '0'] }, notMeaningful: 'zero-denominator' },
    { given: { revenue: ['-3', '0', '-3'] }, notMeaningful: 'non-positive-denominator' },
  ],
  compute: ({ revenue }) => ratio(standardDeviation(revenue), mean(revenue)),
});
