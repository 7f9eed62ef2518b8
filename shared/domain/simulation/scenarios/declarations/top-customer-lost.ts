import { decimal } from '../../../../kernel/decimal.ts';
import { type Scenario, scenarioSource } from '../scenario.ts';

export const topCustomerLost: Scenario = {
  id: 'top-customer-lost',
  title: { en: 'Loss of the largest customer', zh: '失去最大客户' },
  story: {
    en: 'A customer with a fifth of sales leaves; a fifth of its costs stay, and its last invoices come late.',
    zh: '占销售两成的最大客户流失，两成相关成本无法压降，余款回收推迟。',
  },
  changes: [
    { kind: 'customer-lost', revenueShare: decimal('0.20'), variableCostShare: decimal('0.8') },
    { kind: 'receivable-days', days: decimal('5') },
  ],
  systematicFactor: 0,
  source: scenarioSource('a fifth of revenue; the economy as it was'),
};
