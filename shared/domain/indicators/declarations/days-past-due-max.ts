import { measured } from '../../../kernel/outcome.ts';
import { fact } from '../../inputs/input.ts';
import { defineIndicator } from '../indicator.ts';

export const daysPastDueMax = defineIndicator({
  id: 'days-past-due-max',
  number: 'T21',
  title: { en: 'Worst days past due in two years', zh: '近两年最长逾期天数' },
  question: {
    en: 'How late was the company at its worst, at any lender?',
    zh: '公司在各授信机构最长逾期多少天？',
  },
  group: 'third-party-facts',
  dimension: 'payment-behaviour',
  unit: 'days',
  direction: 'lower-is-better',
  policies: [],
  band: { weak: '60', strong: '0' },
  inputs: { daysPastDueMax: fact('daysPastDueMax') },
  formula: 'daysPastDueMax',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '30 and 60 days are the usual triggers; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { daysPastDueMax: '12' }, value: '12' },
    { given: { daysPastDueMax: '0' }, value: '0' },
  ],
  compute: ({ daysPastDueMax }) => measured(daysPastDueMax),
});
