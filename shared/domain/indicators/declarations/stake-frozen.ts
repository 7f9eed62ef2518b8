import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const stakeFrozen = defineIndicator({
  id: 'stake-frozen',
  number: 'T14',
  title: { en: 'Frozen part of the controller’s stake', zh: '控股股权冻结比例' },
  question: {
    en: 'How much of the controlling stake has a court frozen?',
    zh: '控股股权有多少被法院冻结？',
  },
  group: 'third-party-facts',
  dimension: 'legal-network',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '0.30', strong: '0' },
  inputs: { stakeFrozen: fact('stakeFrozen') },
  formula: 'stakeFrozen',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '30 % is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { stakeFrozen: '0.35' }, value: '0.35' }],
  compute: ({ stakeFrozen }) => measured(stakeFrozen),
});
