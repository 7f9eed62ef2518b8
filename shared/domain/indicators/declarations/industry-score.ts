import { measured } from '../../../kernel/outcome.ts';
import { company } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const industryScore = defineIndicator({
  id: 'industry-score',
  number: 'Q1',
  title: { en: 'Industry and market position', zh: '行业地位与前景' },
  question: {
    en: 'How well placed is the company in its industry, and where is that industry heading?',
    zh: '公司在行业中的地位如何，行业前景怎样？',
  },
  group: 'officer-judgement',
  dimension: 'industry',
  unit: 'points',
  direction: 'higher-is-better',
  policies: [],
  band: { weak: '30', strong: '80' },
  inputs: { industryScore: company('industryScore') },
  formula: 'industryScore',
  source: {
    citation: 'Officer’s judgement on the declared 0–100 scale',
    locator: 'evidence and date belong in the credit file; a missing score is not a good one',
    confidence: 'design',
  },
  optionalInputs: 'Given by an officer; until then it widens the rating’s interval.',
  examples: [
    { given: { industryScore: '65' }, value: '65' },
    { given: { industryScore: '0' }, value: '0' },
  ],
  compute: ({ industryScore }) => measured(industryScore),
});
