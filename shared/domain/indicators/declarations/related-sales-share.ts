import { current, fact } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const relatedSalesShare = defineIndicator({
  id: 'related-sales-share',
  number: 'T4',
  title: { en: 'Sales to related parties', zh: '关联销售占比' },
  question: {
    en: 'How much of the revenue comes from parties that the owners control?',
    zh: '有多少收入来自关联方？',
  },
  group: 'third-party-facts',
  dimension: 'management',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.50', strong: '0.05' },
  inputs: { relatedPartySales: fact('relatedPartySales'), revenue: current('revenue') },
  formula: 'relatedPartySales / revenue',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator: 'band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { relatedPartySales: '60', revenue: '1200' }, value: '0.05' },
    { given: { relatedPartySales: '60', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ relatedPartySales, revenue }) => ratio(relatedPartySales, revenue),
});
