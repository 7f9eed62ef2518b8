import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const taxCredit = defineIndicator({
  id: 'tax-credit',
  number: 'T26',
  title: { en: 'Tax credit grade', zh: '纳税信用' },
  question: {
    en: 'How honest does the tax authority find the company?',
    zh: '税务机关如何评价企业的纳税信用？',
  },
  group: 'third-party-facts',
  dimension: 'payment-behaviour',
  unit: 'points',
  direction: 'higher-is-better',
  policies: [],
  band: { weak: '30', strong: '90' },
  inputs: { taxGradePoints: fact('taxGradePoints') },
  formula: 'taxGradePoints',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator: 'A 100, B 80, M 60, C 30, D 0: the points are a design of this product',
    confidence: 'design',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { taxGradePoints: '80' }, value: '80' }],
  compute: ({ taxGradePoints }) => measured(taxGradePoints),
});
