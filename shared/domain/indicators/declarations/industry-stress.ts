import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const industryStress = defineIndicator({
  id: 'industry-stress',
  number: 'T6',
  title: { en: 'Stress of the industry', zh: '行业压力分位' },
  question: {
    en: 'How bad are the industry’s loans, held against its own past?',
    zh: '与历史相比，行业资产质量处于何种水平？',
  },
  group: 'third-party-facts',
  dimension: 'industry',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '0.90', strong: '0.40' },
  inputs: { industryStressPercentile: fact('industryStressPercentile') },
  formula: 'industryStressPercentile',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      'the ninetieth percentile is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { industryStressPercentile: '0.93' }, value: '0.93' }],
  compute: ({ industryStressPercentile }) => measured(industryStressPercentile),
});
