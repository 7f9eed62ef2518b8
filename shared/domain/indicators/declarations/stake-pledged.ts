import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const stakePledged = defineIndicator({
  id: 'stake-pledged',
  number: 'T15',
  title: { en: 'Pledged part of the controller’s stake', zh: '控股股权质押比例' },
  question: {
    en: 'How much of the controlling stake is pledged?',
    zh: '控股股权有多少已质押？',
  },
  group: 'third-party-facts',
  dimension: 'legal-network',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '0.70', strong: '0.30' },
  inputs: { stakePledged: fact('stakePledged') },
  formula: 'stakePledged',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '70 % is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { stakePledged: '0.82' }, value: '0.82' }],
  compute: ({ stakePledged }) => measured(stakePledged),
});
