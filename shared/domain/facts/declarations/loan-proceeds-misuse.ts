import { defineFactKind } from '../fact-kind.ts';
import { amount, count, date, oneOf, optional } from '../fact-member.ts';

export const loanProceedsMisuse = defineFactKind({
  id: 'loan-proceeds-misuse',
  title: { en: 'Loan proceeds used otherwise', zh: '贷款资金挪用' },
  tells: { en: 'Borrowed money went where it must not go.', zh: '贷款资金流向禁止领域或回流。' },
  area: 'payment',
  nature: 'state',
  sourceClass: 'own-bank',
  members: {
    destination: oneOf('Where it went', '流向', {
      property: '房地产',
      securities: '证券',
      'related-party': '关联方',
      'returned-to-origin': '资金回流',
      other: '其他',
    }),
    amount: optional(amount('Amount', '金额')),
    daysAfterDrawdown: optional(count('Days after it was drawn', '放款后天数', 3_650)),
    correctedOn: optional(date('The day it was put right', '整改完成之日')),
  },
  key: ['destination', 'amount'],
  end: 'correctedOn',
  examples: [
    {
      observedOn: '2025-02-11',
      destination: 'securities',
      amount: '8000000',
      daysAfterDrawdown: 6,
    },
  ],
});
