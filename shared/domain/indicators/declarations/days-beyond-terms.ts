import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const daysBeyondTerms = defineIndicator({
  id: 'days-beyond-terms',
  number: 'T25',
  title: { en: 'Days beyond suppliers’ terms', zh: '超账期天数' },
  question: {
    en: 'How late does the company pay its suppliers?',
    zh: '公司对供应商付款拖延多久？',
  },
  group: 'third-party-facts',
  dimension: 'payment-behaviour',
  unit: 'days',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '60', strong: '0' },
  inputs: { daysBeyondTerms: fact('daysBeyondTerms') },
  formula: 'daysBeyondTerms',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator: 'band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { daysBeyondTerms: '24' }, value: '24' }],
  compute: ({ daysBeyondTerms }) => measured(daysBeyondTerms),
});
