import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const negativeNews = defineIndicator({
  id: 'negative-news',
  number: 'T18',
  title: { en: 'Weight of bad news', zh: '负面舆情强度' },
  question: {
    en: 'How much credible bad news is there, and how fresh is it?',
    zh: '可信的负面舆情有多严重、多近？',
  },
  group: 'third-party-facts',
  dimension: 'legal-network',
  unit: 'points',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '1', strong: '0' },
  inputs: { negativeNews: fact('negativeNews') },
  formula: 'negativeNews',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      'sum over events of severity × credibility × e^(−age / 30 days); the form and the time constant are a design of this product',
    confidence: 'design',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { negativeNews: '0.56' }, value: '0.56' }],
  compute: ({ negativeNews }) => measured(negativeNews),
});
