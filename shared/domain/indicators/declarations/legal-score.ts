import { measured } from '../../../kernel/outcome.ts';
import { company } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const legalScore = defineIndicator({
  id: 'legal-score',
  number: 'Q4',
  title: { en: 'Legal, news and network standing', zh: '司法、舆情与关联关系' },
  question: {
    en: 'Is the company free of lawsuits, bad news and risky ties?',
    zh: '公司是否涉诉、有负面舆情或风险关联？',
  },
  group: 'officer-judgement',
  dimension: 'legal-network',
  unit: 'points',
  direction: 'higher-is-better',
  policies: [],
  band: { weak: '30', strong: '80' },
  inputs: { legalScore: company('legalScore') },
  formula: 'legalScore',
  source: {
    citation: 'Officer’s judgement on the declared 0–100 scale',
    locator: 'evidence and date belong in the credit file; a missing score is not a good one',
    confidence: 'design',
  },
  optionalInputs: 'Given by an officer; until then it widens the rating’s interval.',
  examples: [
    { given: { legalScore: '65' }, value: '65' },
    { given: { legalScore: '0' }, value: '0' },
  ],
  compute: ({ legalScore }) => measured(legalScore),
});
