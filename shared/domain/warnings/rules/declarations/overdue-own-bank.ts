import { isoDate } from '../../../../kernel/dates.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import type { FactOf } from '../../../facts/fact.ts';
import {
  evidenceOf,
  factsUntil,
  newestBy,
  newestDay,
  noneKnown,
  sumText,
  toldText,
} from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import { defineWarningRule } from '../warning-rule.ts';

const TITLE = { en: 'Days past due at this bank', zh: '本行逾期天数' };

const placeOf = ({ source, facility }: FactOf<'overdue'>): string =>
  JSON.stringify([source, facility]);

export const overdueOwnBank = defineWarningRule({
  id: 'overdue-own-bank',
  code: 'B01',
  title: { en: 'Overdue at this bank', zh: '本行逾期欠息' },
  question: {
    en: 'Is the company late with principal, interest or fees that it owes us?',
    zh: '企业是否拖欠本行本金、利息或费用？',
  },
  rule: {
    en: 'any day past due; high above 30 days, critical above 60',
    zh: '出现逾期即预警；超过30天为高，超过60天为重大',
  },
  kind: 'state',
  rootCause: 'payment',
  inputs: { facts: ['overdue'] },
  parameters: {
    daysMedium: parameter('Days past due above which it warns', '触发预警的逾期天数', 'days', '0', [
      '0',
      '7',
    ]),
    daysHigh: parameter(
      'Days past due above which it is high',
      '触发高级别的逾期天数',
      'days',
      '30',
      ['5', '30'],
    ),
    daysCritical: parameter(
      'Days past due above which it is critical',
      '触发重大级别的逾期天数',
      'days',
      '60',
      ['30', '90'],
    ),
  },
  severities: ['medium', 'high', 'critical'],
  clearAfter: { unit: 'months', count: 3 },
  hysteresis: { amount: '0' },
  actions: ['A4', 'A10'],
  source: practice('B01 1–30, 31–60 and more than 60 days past due; cleared after 3 clean months'),
  examples: [
    {
      name: '12 days past due',
      given: {
        facts: [
          {
            kind: 'overdue',
            observedOn: isoDate('2025-04-10'),
            daysPastDue: 12,
            amount: decimal('350000'),
          },
        ],
      },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: '31 days past due with one facility, paid up with another',
      given: {
        facts: [
          { kind: 'overdue', observedOn: isoDate('2025-04-10'), daysPastDue: 31, facility: 'A' },
          { kind: 'overdue', observedOn: isoDate('2025-04-20'), daysPastDue: 0, facility: 'B' },
        ],
      },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: '61 days past due',
      given: {
        facts: [{ kind: 'overdue', observedOn: isoDate('2025-04-10'), daysPastDue: 61 }],
      },
      expect: 'fires',
      severity: 'critical',
    },
    {
      name: 'paid up since',
      given: {
        facts: [
          { kind: 'overdue', observedOn: isoDate('2025-03-10'), daysPastDue: 45 },
          { kind: 'overdue', observedOn: isoDate('2025-04-10'), daysPastDue: 0 },
        ],
      },
      expect: 'near-miss',
    },
  ],
  evaluate: (context, { daysMedium, daysHigh, daysCritical }) => {
    const newest = newestBy(factsUntil(context, 'overdue'), placeOf);
    const [first, ...rest] = newest;
    if (first === undefined) return [noneKnown({ en: 'Arrears at this bank', zh: '本行逾期' })];
    const worst = rest.reduce(
      (one, each) => (each.daysPastDue > one.daysPastDue ? each : one),
      first,
    );
    const told = toldText(worst);
    const owed = sumText(context, worst, worst.amount);
    const text = {
      en: `${worst.daysPastDue} days past due at this bank with ${owed.en} (${told.en}).`,
      zh: `本行逾期${worst.daysPastDue}天，${owed.zh}（${told.zh}）。`,
    };
    const value = decimal(worst.daysPastDue);
    const late = (raise: typeof daysHigh) =>
      measures(above({ title: TITLE, unit: 'days', value, raise, hysteresis: { amount: '0' } }));
    return [
      readLegs(
        [
          { severity: 'medium', conditions: [late(daysMedium)], text },
          { severity: 'high', conditions: [late(daysHigh)], text },
          { severity: 'critical', conditions: [late(daysCritical)], text },
        ],
        newestDay(newest) ?? context.asOf,
        evidenceOf(newest),
      ),
    ];
  },
});
