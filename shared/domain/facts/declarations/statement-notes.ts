import { defineFactKind } from '../fact-kind.ts';
import { amount, date, optional, share } from '../fact-member.ts';

export const statementNotes = defineFactKind({
  id: 'statement-notes',
  title: { en: 'Figures from the notes', zh: '报表附注数据' },
  tells: {
    en: 'What the notes say and the statements do not show.',
    zh: '报表附注披露而主表未列示的信息。',
  },
  area: 'statements',
  nature: 'observation',
  sourceClass: 'company',
  members: {
    periodEnd: date('End of the period', '报告期末'),
    receivablesOverOneYearShare: optional(
      share('Receivables older than a year, of receivables', '账龄一年以上应收占比'),
    ),
    otherReceivablesRelatedShare: optional(
      share('Owed by related parties, of other receivables', '其他应收款中关联方占比'),
    ),
    prepaymentsToNonSuppliers: optional(
      amount('Prepayments to others than suppliers', '预付非供应商款项'),
    ),
    foreignDebtUnhedged: optional(
      amount('Net debt in foreign currency without hedge', '未对冲外币净负债'),
    ),
    restrictedCash: optional(amount('Restricted cash', '受限货币资金')),
    relatedPartySales: optional(amount('Sales to related parties', '关联销售')),
    relatedPartyPurchases: optional(amount('Purchases from related parties', '关联采购')),
  },
  key: ['periodEnd'],
  examples: [
    {
      observedOn: '2024-12-31',
      periodEnd: '2024-12-31',
      receivablesOverOneYearShare: '0.36',
      otherReceivablesRelatedShare: '0.58',
    },
  ],
});
