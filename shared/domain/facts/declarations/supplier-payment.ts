import { defineFactKind } from '../fact-kind.ts';
import { numberBetween, optional, share } from '../fact-member.ts';

export const supplierPayment = defineFactKind({
  id: 'supplier-payment',
  title: { en: 'Payment of suppliers', zh: '对供应商付款情况' },
  tells: { en: 'How late the company pays its suppliers.', zh: '企业对供应商付款的拖延程度。' },
  area: 'payment',
  nature: 'observation',
  sourceClass: 'commercial-data',
  members: {
    daysBeyondTerms: numberBetween(
      '-365',
      '3650',
      'Mean days beyond the terms agreed',
      '平均超账期天数',
    ),
    overdueShare: optional(share('Part of the payables beyond terms', '超期应付占比')),
  },
  key: [],
  examples: [{ observedOn: '2025-03-31', daysBeyondTerms: '24', overdueShare: '0.3' }],
});
