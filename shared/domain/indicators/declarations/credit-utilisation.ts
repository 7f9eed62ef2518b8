import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const creditUtilisation = defineIndicator({
  id: 'credit-utilisation',
  number: 'T22',
  title: { en: 'Used part of all credit lines', zh: '授信使用率' },
  question: {
    en: 'How much room do the lenders leave?',
    zh: '各授信机构还剩多少额度？',
  },
  group: 'third-party-facts',
  dimension: 'payment-behaviour',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '0.95', strong: '0.60' },
  inputs: { creditUtilisation: fact('creditUtilisation') },
  formula: 'creditUtilisation',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '95 % is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { creditUtilisation: '0.87' }, value: '0.87' }],
  compute: ({ creditUtilisation }) => measured(creditUtilisation),
});
