import { current, fact } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const budgetAttainment = defineIndicator({
  id: 'budget-attainment',
  number: 'T3',
  title: { en: 'Revenue against budget', zh: '预算完成率' },
  question: {
    en: 'Does the company reach what it plans?',
    zh: '公司能否完成自己的预算？',
  },
  group: 'third-party-facts',
  dimension: 'management',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '0.70', strong: '1' },
  inputs: { revenue: current('revenue'), plannedRevenue: fact('plannedRevenue') },
  formula: 'revenue / plannedRevenue',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator: 'band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { revenue: '960', plannedRevenue: '1200' }, value: '0.8' },
    { given: { revenue: '60', plannedRevenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ revenue, plannedRevenue }) => ratio(revenue, plannedRevenue),
});
