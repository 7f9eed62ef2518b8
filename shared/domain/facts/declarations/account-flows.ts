import { defineFactKind } from '../fact-kind.ts';
import { amount, month, optional, signedAmount, text } from '../fact-member.ts';

export const accountFlows = defineFactKind({
  id: 'account-flows',
  title: { en: 'Flows of an account in a month', zh: '账户月度流水' },
  tells: {
    en: 'What went through the company’s accounts at this bank in a month.',
    zh: '企业在本行账户一个月内的资金往来。',
  },
  area: 'operations',
  nature: 'observation',
  sourceClass: 'own-bank',
  members: {
    month: month('The month', '月份'),
    account: optional(
      text('The account, where flows are sent one by one', '账号（分账户报送时填写）', 60),
    ),
    creditTurnover: amount('All that came in', '贷方发生额'),
    debitTurnover: optional(amount('All that went out', '借方发生额')),
    salesInflow: optional(amount('Inflow from customers', '销售回款')),
    averageBalance: optional(amount('Average credit balance', '日均存款余额')),
    closingBalance: optional(signedAmount('Balance at the month’s end', '月末余额')),
    payrollOutflow: optional(amount('Paid as wages', '代发工资')),
    taxOutflow: optional(amount('Paid as taxes', '缴税')),
    relatedPartyOutflow: optional(amount('Paid to related parties', '划转关联方')),
  },
  key: ['month', 'account'],
  examples: [
    {
      observedOn: '2025-03-31',
      month: '2025-03',
      creditTurnover: '31000000',
      debitTurnover: '30500000',
      averageBalance: '4200000',
    },
  ],
});
