import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const opexRatio = defineIndicator({
  id: 'opex-ratio',
  number: '12',
  title: { en: 'Operating expense ratio', zh: '期间费用率' },
  question: {
    en: 'How much of sales is consumed by selling, administration and research?',
    zh: '销售、管理和研发费用占用了多少收入？',
  },
  group: 'profitability',
  dimension: 'profitability',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.25', strong: '0.08' },
  inputs: {
    operatingExpenses: current('operatingExpenses'),
    revenue: current('revenue'),
  },
  formula: 'operatingExpenses / revenue',
  source: {
    citation: 'Common credit practice',
    locator: 'broad non-financial band, from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { operatingExpenses: '180', revenue: '1200' }, value: '0.15' },
    { given: { operatingExpenses: '0', revenue: '1200' }, value: '0' },
    { given: { operatingExpenses: '180', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ operatingExpenses, revenue }) => ratio(operatingExpenses, revenue),
});
