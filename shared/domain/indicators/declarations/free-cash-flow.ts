import { measured } from '../../../kernel/outcome.ts';
import { current } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const freeCashFlow = defineIndicator({
  id: 'free-cash-flow',
  number: '42a',
  title: { en: 'Free cash flow', zh: '自由现金流' },
  question: {
    en: 'How much cash is left for lenders and owners after investment?',
    zh: '投资支出之后，还有多少现金可用于还债和回报股东？',
  },
  group: 'coverage-cash-flow',
  dimension: { none: 'an amount grows with the company; free cash flow to debt is scored instead' },
  unit: 'amount',
  direction: 'higher-is-better',
  policies: [],
  band: { none: 'an amount has no band; its ratio to debt has one' },
  inputs: {
    freeCashFlow: current('freeCashFlow'),
  },
  formula: 'freeCashFlow',
  source: {
    citation: 'Common credit practice',
    locator: 'operating cash flow less capital expenditure',
    confidence: 'practice',
  },
  examples: [
    { given: { freeCashFlow: '40' }, value: '40' },
    { given: { freeCashFlow: '-25' }, value: '-25' },
  ],
  compute: ({ freeCashFlow }) => measured(freeCashFlow),
});
