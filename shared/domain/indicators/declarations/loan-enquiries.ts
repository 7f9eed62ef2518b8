import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const loanEnquiries = defineIndicator({
  id: 'loan-enquiries',
  number: 'T24',
  title: { en: 'Loan enquiries in three months', zh: '近三个月贷款查询次数' },
  question: {
    en: 'Is the company asking many lenders for money?',
    zh: '公司是否在密集申请贷款？',
  },
  group: 'third-party-facts',
  dimension: 'payment-behaviour',
  unit: 'count',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '8', strong: '2' },
  inputs: { enquiries: fact('enquiries') },
  formula: 'enquiries',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      'six enquiries in three months are the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [{ given: { enquiries: '6' }, value: '6' }],
  compute: ({ enquiries }) => measured(enquiries),
});
