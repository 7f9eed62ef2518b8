import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const marketShare = defineIndicator({
  id: 'market-share',
  number: 'T9',
  title: { en: 'Market share', zh: '市场份额' },
  question: {
    en: 'How large is the company in its market?',
    zh: '公司在市场中的份额有多大？',
  },
  group: 'third-party-facts',
  dimension: 'industry',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: [],
  band: { weak: '0.005', strong: '0.10' },
  inputs: { marketShare: fact('marketShare') },
  formula: 'marketShare',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator: 'band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { marketShare: '0.08' }, value: '0.08' }],
  compute: ({ marketShare }) => measured(marketShare),
});
