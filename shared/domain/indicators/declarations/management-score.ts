import { measured } from '../../../kernel/outcome.ts';
import { company } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const managementScore = defineIndicator({
  id: 'management-score',
  number: 'Q2',
  title: { en: 'Management quality', zh: '管理素质' },
  question: {
    en: 'Do owners and managers run the company competently, steadily and openly?',
    zh: '股东与管理层是否胜任、稳定、透明？',
  },
  group: 'officer-judgement',
  dimension: 'management',
  unit: 'points',
  direction: 'higher-is-better',
  policies: [],
  band: { weak: '30', strong: '80' },
  inputs: { managementScore: company('managementScore') },
  formula: 'managementScore',
  source: {
    citation: 'Officer’s judgement on the declared 0–100 scale',
    locator: 'evidence and date belong in the credit file; a missing score is not a good one',
    confidence: 'design',
  },
  optionalInputs: 'Given by an officer; until then it widens the rating’s interval.',
  examples: [
    { given: { managementScore: '65' }, value: '65' },
    { given: { managementScore: '0' }, value: '0' },
  ],
  compute: ({ managementScore }) => measured(managementScore),
});
