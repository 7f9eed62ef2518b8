import { defineFactKind } from '../fact-kind.ts';
import { amount, count, date, oneOf, optional } from '../fact-member.ts';

export const overdueBills = defineFactKind({
  id: 'overdue-bills',
  title: { en: 'Bills overdue or refused', zh: '商票逾期与拒付' },
  tells: {
    en: 'Bills that the company accepted and did not pay.',
    zh: '企业承兑的商业汇票逾期、拒付或由银行垫款。',
  },
  area: 'payment',
  nature: 'state',
  sourceClass: 'bill-exchange',
  members: {
    occurrence: oneOf('What happened', '情形', {
      listed: '列入持续逾期名单',
      refused: '拒付',
      'bank-advance': '银行垫款',
    }),
    amount: optional(amount('Amount of the bills', '票面金额')),
    bills: optional(count('Number of bills', '票据张数', 1_000_000)),
    settledOn: optional(date('The day they were paid', '结清之日')),
  },
  key: ['occurrence', 'amount'],
  end: 'settledOn',
  prudentBy: 'amount',
  examples: [{ observedOn: '2025-07-31', occurrence: 'listed', amount: '6000000', bills: 4 }],
});
