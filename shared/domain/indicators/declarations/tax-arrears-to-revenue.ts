import { current, fact } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const taxArrearsToRevenue = defineIndicator({
  id: 'tax-arrears-to-revenue',
  number: 'T27',
  title: { en: 'Taxes in arrears to revenue', zh: '欠税占收入' },
  question: {
    en: 'How much tax does the company owe beyond its due day?',
    zh: '企业欠缴税款占收入多少？',
  },
  group: 'third-party-facts',
  dimension: 'payment-behaviour',
  unit: 'fraction',
  direction: 'lower-is-better',
  policies: ['N0'],
  band: { weak: '0.01', strong: '0' },
  inputs: { taxArrears: fact('taxArrears'), revenue: current('revenue') },
  formula: 'taxArrears / revenue',
  source: {
    citation: 'Product rating policy: what third parties tell',
    locator:
      '1 % of revenue is the usual trigger; band from practice, from memory, to be confirmed against the primary source',
    confidence: 'practice',
  },
  optionalInputs: 'Told by facts; while none tells it, it moves nothing and casts no doubt.',
  examples: [
    { given: { taxArrears: '60', revenue: '1200' }, value: '0.05' },
    { given: { taxArrears: '60', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  compute: ({ taxArrears, revenue }) => ratio(taxArrears, revenue),
});
