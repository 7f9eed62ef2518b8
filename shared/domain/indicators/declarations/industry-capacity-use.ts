import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const industryCapacityUse = defineIndicator({
  id: 'industry-capacity-use',
  number: 'T8',
  title: { en: 'Use of the industry’s capacity', zh: '行业产能利用率' },
  question: {
    en: 'Is there more capacity than the market needs?',
    zh: '行业是否产能过剩？',
  },
  group: 'third-party-facts',
  dimension: 'industry',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: [],
  band: { weak: '0.65', strong: '0.85' },
  inputs: { capacityUtilisation: fact('capacityUtilisation') },
  formula: 'capacityUtilisation',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator: 'band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { capacityUtilisation: '0.78' }, value: '0.78' }],
  compute: ({ capacityUtilisation }) => measured(capacityUtilisation),
});
