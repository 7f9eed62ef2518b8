import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const industryMomentum = defineIndicator({
  id: 'industry-momentum',
  number: 'T7',
  title: { en: 'Purchasing managers’ index of the industry', zh: '行业采购经理指数' },
  question: {
    en: 'Is the industry’s business growing or shrinking?',
    zh: '行业景气是扩张还是收缩？',
  },
  group: 'third-party-facts',
  dimension: 'industry',
  unit: 'points',
  direction: 'higher-is-better',
  policies: [],
  band: { weak: '46', strong: '53' },
  inputs: { purchasingManagersIndex: fact('purchasingManagersIndex') },
  formula: 'purchasingManagersIndex',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '50 separates growth from decline; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { purchasingManagersIndex: '48.6' }, value: '48.6' }],
  compute: ({ purchasingManagersIndex }) => measured(purchasingManagersIndex),
});
