import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const lenderChange = defineIndicator({
  id: 'lender-change',
  number: 'T23',
  title: { en: 'Change in the number of lenders', zh: '授信机构数变化' },
  question: {
    en: 'Are lenders leaving?',
    zh: '授信机构是否在退出？',
  },
  group: 'third-party-facts',
  dimension: 'payment-behaviour',
  unit: 'count',
  direction: 'higher-is-better',
  policies: [],
  band: { weak: '-3', strong: '0' },
  inputs: { lenderChange: fact('lenderChange') },
  formula: 'lenderChange',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      'two lenders fewer are the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { lenderChange: '-2' }, value: '-2' }],
  compute: ({ lenderChange }) => measured(lenderChange),
});
