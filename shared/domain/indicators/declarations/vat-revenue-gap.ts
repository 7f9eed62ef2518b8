import { ONE } from '../../../kernel/decimal.ts';
import { measured } from '../../../kernel/outcome.ts';
import { current, fact } from '../../inputs/input.ts';
import { difference, ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const vatRevenueGap = defineIndicator({
  id: 'vat-revenue-gap',
  number: 'T28',
  title: { en: 'Revenue not declared for VAT', zh: '营收与增值税申报缺口' },
  question: {
    en: 'How much of the reported revenue was never declared for tax?',
    zh: '报表收入中有多少未申报纳税？',
  },
  group: 'third-party-facts',
  dimension: 'payment-behaviour',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.30', strong: '0.10' },
  inputs: { vatDeclaredSales: fact('vatDeclaredSales'), revenue: current('revenue') },
  formula: '1 - vatDeclaredSales / revenue',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      'gaps up to 10 % are usual, of 15 % a trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { vatDeclaredSales: '80', revenue: '100' }, value: '0.2' },
    { given: { vatDeclaredSales: '80', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ vatDeclaredSales, revenue }) =>
    difference(measured(ONE), ratio(vatDeclaredSales, revenue)),
});
