import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const accidents = defineIndicator({
  id: 'accidents',
  number: 'T20',
  title: { en: 'Safety and environment accidents in two years', zh: '近两年安全环保事故' },
  question: {
    en: 'How often do accidents happen at the company?',
    zh: '公司发生事故的频率如何？',
  },
  group: 'third-party-facts',
  dimension: 'legal-network',
  unit: 'count',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '2', strong: '0' },
  inputs: { accidents: fact('accidents') },
  formula: 'accidents',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator: 'band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { accidents: '1' }, value: '1' }],
  compute: ({ accidents }) => measured(accidents),
});
