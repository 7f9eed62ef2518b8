import { defineFactKind } from '../fact-kind.ts';
import { amount, date, optional, text } from '../fact-member.ts';

export const dishonestDebtor = defineFactKind({
  id: 'dishonest-debtor',
  title: { en: 'Listed as dishonest judgment debtor', zh: '失信被执行人' },
  tells: {
    en: 'The company is on the public list of those able but unwilling to pay.',
    zh: '企业被列入失信被执行人名单。',
  },
  area: 'legal',
  nature: 'state',
  sourceClass: 'court',
  members: {
    amount: optional(amount('Amount not performed', '未履行金额')),
    grounds: optional(text('Why it was listed', '失信行为情形', 500)),
    removedOn: optional(date('The day on which the listing was removed', '移出名单之日')),
  },
  key: [],
  reference: { tells: { en: 'Case number', zh: '案号' }, isPublic: true },
  end: 'removedOn',
  prudentBy: 'amount',
  examples: [{ observedOn: '2025-06-11', amount: '4200000', reference: '(2025)苏0205执901号' }],
});
