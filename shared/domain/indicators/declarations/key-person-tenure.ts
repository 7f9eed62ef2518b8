import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const keyPersonTenure = defineIndicator({
  id: 'key-person-tenure',
  number: 'T2',
  title: { en: 'Mean tenure of the key people', zh: '关键人员平均任期' },
  question: {
    en: 'Have the people who run the company been there long enough to know it?',
    zh: '管理团队任职是否足够长？',
  },
  group: 'third-party-facts',
  dimension: 'management',
  unit: 'years',
  direction: 'higher-is-better',
  policies: [],
  band: { weak: '1', strong: '6' },
  inputs: { keyPersonTenureYears: fact('keyPersonTenureYears') },
  formula: 'keyPersonTenureYears',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator: 'band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { keyPersonTenureYears: '6.5' }, value: '6.5' }],
  compute: ({ keyPersonTenureYears }) => measured(keyPersonTenureYears),
});
