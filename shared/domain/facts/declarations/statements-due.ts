import { defineFactKind } from '../fact-kind.ts';
import { date, optional } from '../fact-member.ts';

export const statementsDue = defineFactKind({
  id: 'statements-due',
  title: { en: 'Statements due', zh: '报表应报期限' },
  tells: {
    en: 'By when the company has to hand in statements, and when it did.',
    zh: '报表应报与实报时间。',
  },
  area: 'statements',
  nature: 'state',
  sourceClass: 'own-bank',
  members: {
    periodEnd: date('End of the period they cover', '报告期末'),
    dueOn: date('The day they are due', '应报送日'),
    deliveredOn: optional(date('The day they came', '实际报送日')),
  },
  key: ['periodEnd'],
  end: 'deliveredOn',
  examples: [
    {
      observedOn: '2025-01-01',
      periodEnd: '2024-12-31',
      dueOn: '2025-04-30',
      deliveredOn: '2025-06-12',
    },
  ],
});
