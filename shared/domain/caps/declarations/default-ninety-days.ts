import { isoDate } from '../../../kernel/dates.ts';
import { daysPastDue } from '../../facts/fact.ts';
import type { Cap } from '../cap.ts';

const DAYS = 90;

export const defaultNinetyDays: Cap = {
  id: 'default-ninety-days',
  title: { en: 'In default: more than 90 days past due', zh: '违约：逾期超过90天' },
  rule: 'a material obligation more than 90 days past due',
  grade: 'D',
  source: {
    citation: 'Basel Framework CRE36, definition of default',
    locator: 'more than 90 days past due at obligor level; read in a transcription of CRR Art. 178',
    confidence: 'secondary',
  },
  examples: [
    {
      name: '91 days past due',
      applies: true,
      given: {
        facts: [{ kind: 'overdue', daysPastDue: 91, observedOn: isoDate('2024-12-31') }],
      },
    },
    {
      name: 'exactly 90 days past due',
      applies: false,
      given: {
        facts: [{ kind: 'overdue', daysPastDue: 90, observedOn: isoDate('2024-12-31') }],
      },
    },
    {
      name: 'paid up since',
      applies: false,
      given: {
        facts: [
          { kind: 'overdue', daysPastDue: 0, observedOn: isoDate('2025-01-31') },
          { kind: 'overdue', daysPastDue: 120, observedOn: isoDate('2024-12-31') },
        ],
      },
    },
    {
      name: 'paid up elsewhere only',
      applies: true,
      given: {
        facts: [
          { kind: 'overdue', daysPastDue: 0, observedOn: isoDate('2025-01-31'), source: 'bureau' },
          { kind: 'overdue', daysPastDue: 120, observedOn: isoDate('2024-12-31') },
        ],
      },
    },
  ],
  find: ({ facts }) => {
    const days = daysPastDue(facts);
    if (days <= DAYS) return undefined;
    return { evidence: { en: `${days} days past due`, zh: `逾期${days}天` } };
  },
};
