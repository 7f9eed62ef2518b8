import { defineFactKind } from '../fact-kind.ts';
import { amount, count, optional, text } from '../fact-member.ts';

export const overdue = defineFactKind({
  id: 'overdue',
  title: { en: 'Overdue at this bank', zh: '本行逾期欠息' },
  tells: {
    en: 'How late the company is with principal, interest or fees.',
    zh: '企业在本行本金、利息或费用的逾期情况。',
  },
  area: 'payment',
  nature: 'observation',
  sourceClass: 'own-bank',
  members: {
    daysPastDue: count(
      'Days past due; the newest observation of a source counts, 0 ends an arrear',
      '逾期天数；以同一来源最近一次观察为准，0表示已结清',
      36_500,
    ),
    amount: optional(amount('Amount overdue', '逾期金额')),
    facility: optional(
      text('The facility, where there are several', '业务编号（多笔时填写）', 100),
    ),
  },
  key: ['facility'],
  prudentBy: 'daysPastDue',
  examples: [{ observedOn: '2025-02-10', daysPastDue: 12, amount: '350000' }],
});
