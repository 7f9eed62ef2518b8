import { measured } from '../../../kernel/outcome.ts';
import { company } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const paymentScore = defineIndicator({
  id: 'payment-score',
  number: 'Q3',
  title: { en: 'Payment, bureau and tax record', zh: '履约、征信与纳税记录' },
  question: {
    en: 'Does the company pay its lenders, suppliers and taxes on time?',
    zh: '公司是否按时偿还贷款、货款并缴税？',
  },
  group: 'officer-judgement',
  dimension: 'payment-behaviour',
  unit: 'points',
  direction: 'higher-is-better',
  policies: [],
  band: { weak: '30', strong: '80' },
  inputs: { paymentScore: company('paymentScore') },
  formula: 'paymentScore',
  source: {
    citation: 'Officer’s judgement on the declared 0–100 scale',
    locator: 'evidence and date belong in the credit file; a missing score is not a good one',
    confidence: 'design',
  },
  optionalInputs: 'Given by an officer; until then it widens the rating’s interval.',
  examples: [
    { given: { paymentScore: '65' }, value: '65' },
    { given: { paymentScore: '0' }, value: '0' },
  ],
  compute: ({ paymentScore }) => measured(paymentScore),
});
