import { defineFactKind } from '../fact-kind.ts';
import { amount, date, optional, text } from '../fact-member.ts';

export const enforcement = defineFactKind({
  id: 'enforcement',
  title: { en: 'Enforcement against the company', zh: '被执行人' },
  tells: {
    en: 'A judgment that the company did not fulfil is being enforced.',
    zh: '企业未履行生效判决而被强制执行。',
  },
  area: 'legal',
  nature: 'state',
  sourceClass: 'court',
  members: {
    amount: optional(amount('Amount enforced', '执行标的')),
    court: optional(text('The court', '执行法院')),
    closedOn: optional(date('The day on which the case was closed', '结案之日')),
  },
  key: ['amount'],
  reference: { tells: { en: 'Case number', zh: '案号' }, isPublic: true },
  end: 'closedOn',
  prudentBy: 'amount',
  examples: [{ observedOn: '2025-03-20', amount: '4200000', reference: '(2025)苏0205执901号' }],
});
