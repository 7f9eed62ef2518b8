import { isoDate } from '../../../kernel/dates.ts';
import { daysPastDue } from '../../facts/fact.ts';
import type { Cap } from '../cap.ts';

const DAYS = 30;

export const overdueThirtyDays: Cap = {
  id: 'overdue-thirty-days',
  title: { en: 'More than 30 days past due', zh: '逾期超过30天' },
  rule: 'any debt more than 30 days past due',
  grade: 'CCC+',
  source: {
    citation: 'Product rating policy',
    locator: 'any DPD > 30 caps at CCC+; 30 days also rebuts IFRS 9 5.5.11',
    confidence: 'design',
  },
  examples: [
    {
      name: '31 days past due',
      applies: true,
      given: {
        facts: [{ kind: 'overdue', daysPastDue: 31, observedOn: isoDate('2024-12-31') }],
      },
    },
    {
      name: 'exactly 30 days past due',
      applies: false,
      given: {
        facts: [{ kind: 'overdue', daysPastDue: 30, observedOn: isoDate('2024-12-31') }],
      },
    },
  ],
  find: ({ facts }) => {
    const days = daysPastDue(facts);
    if (days <= DAYS) return undefined;
    return { evidence: { en: `${days} days past due`, zh: `逾期${days}天` } };
  },
};
