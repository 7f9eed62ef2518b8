import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const cashReceiptRatio = defineIndicator({
  id: 'cash-receipt-ratio',
  number: '47',
  title: { en: 'Cash receipts to revenue', zh: '收现比' },
  question: {
    en: 'Is revenue collected in cash, without drawing on advances?',
    zh: '收入是否及时收到现金，且没有透支预收款？',
  },
  group: 'coverage-cash-flow',
  dimension: 'cash-flow',
  unit: 'times',
  direction: 'inner-band',
  policies: ['N0'],
  band: { weak: '0.9', strong: '1.15' },
  inputs: {
    cashFromCustomers: current('cashFromCustomers'),
    revenue: current('revenue'),
  },
  formula: 'cashFromCustomers / revenue',
  source: {
    citation: 'Common credit practice',
    locator:
      'receipts include value-added tax under Chinese standards; broad non-financial band, ' +
      'from memory; calibrate by industry',
    confidence: 'practice',
  },
  examples: [
    { given: { cashFromCustomers: '1260', revenue: '1200' }, value: '1.05' },
    { given: { cashFromCustomers: '600', revenue: '1200' }, value: '0.5' },
    { given: { cashFromCustomers: '0', revenue: '0' }, notMeaningful: 'zero-denominator' },
  ],
  optionalInputs:
    'Receipts from customers appear only under the direct method, which Chinese standards ' +
    'require.',
  compute: ({ cashFromCustomers, revenue }) => ratio(cashFromCustomers, revenue),
});
