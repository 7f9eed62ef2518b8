import { addDays, addMonths, daysBetween, type IsoDate } from '../../../../kernel/dates.ts';
import { type Decimal, decimal } from '../../../../kernel/decimal.ts';
import type { Text } from '../../../../kernel/text.ts';
import type { FactOf } from '../../../facts/fact.ts';
import { evidenceOf, openFacts } from '../fact-reading.ts';
import { measures, readLegs } from '../legs.ts';
import { above } from '../measure.ts';
import { parameter } from '../parameter.ts';
import { practice } from '../practice.ts';
import type { Evidence } from '../reading.ts';
import type { WarningContext } from '../warning-context.ts';
import { defineWarningRule } from '../warning-rule.ts';

const FULL_YEAR_MONTHS = 12;

interface Due {
  readonly periodEnd: IsoDate;
  readonly dueOn: IsoDate;
  readonly evidence: readonly Evidence[];
}

const isDelivered = ({ statements }: WarningContext, periodEnd: IsoDate): boolean =>
  statements?.statements.some(({ period }) => period.end === periodEnd) === true;

const agreed = (fact: FactOf<'statements-due'>): Due => ({
  periodEnd: fact.periodEnd,
  dueOn: fact.dueOn,
  evidence: evidenceOf([fact]),
});

/** The next annual statements, due so many days after their year's end. */
const expected = ({ statements }: WarningContext, dueDays: number): readonly Due[] => {
  if (statements === undefined) return [];
  const { series } = statements;
  const newest =
    series.statements.find(({ period }) => period.months === FULL_YEAR_MONTHS) ??
    series.current.statement;
  const periodEnd = addMonths(newest.period.end, FULL_YEAR_MONTHS);
  const basis = `${newest.period.end}`;
  return [
    {
      periodEnd,
      dueOn: addDays(periodEnd, dueDays),
      evidence: [{ kind: 'statement', period: newest.period.end, basis }],
    },
  ];
};

/** What the bank agreed with the company goes before what is usual. */
const duesOf = (context: WarningContext, dueDays: number): readonly Due[] => {
  const facts = openFacts(context, 'statements-due').map(agreed);
  const usual = expected(context, dueDays).filter(
    ({ periodEnd }) => !facts.some((each) => each.periodEnd >= periodEnd),
  );
  return [...facts, ...usual].filter(({ periodEnd }) => !isDelivered(context, periodEnd));
};

const earliest = (dues: readonly Due[]): Due | undefined =>
  dues.reduce<Due | undefined>(
    (first, each) => (first === undefined || each.dueOn < first.dueOn ? each : first),
    undefined,
  );

const late = (days: number, raise: Decimal) =>
  measures(
    above({
      title: { en: 'Days late', zh: '逾期报送天数' },
      unit: 'days',
      value: decimal(days),
      raise,
      hysteresis: { amount: '0' },
    }),
  );

export const statementsLate = defineWarningRule({
  id: 'statements-late',
  code: 'F22',
  title: { en: 'Statements are late', zh: '报表迟交' },
  question: {
    en: 'Does the company hold back its statements?',
    zh: '企业是否迟迟不报送财务报表？',
  },
  rule: {
    en: 'statements > 30 days after they were due; high after > 90 days; annual ones are due 120 days after the year’s end where nothing else is agreed',
    zh: '报表逾期报送超过30天；超过90天为高；未另行约定的年报于年度终了后120天到期',
  },
  kind: 'state',
  rootCause: 'statement-quality',
  inputs: { facts: ['statements-due'], others: ['statements'] },
  parameters: {
    daysMax: parameter('Days late above which it warns', '触发预警的逾期天数', 'days', '30', [
      '0',
      '90',
    ]),
    daysMaxHigh: parameter(
      'Days late above which it is high',
      '触发高级别的逾期天数',
      'days',
      '90',
      ['15', '270'],
    ),
    dueDays: parameter(
      'Days after the year’s end by which annual statements are due',
      '年报到期天数',
      'days',
      '120',
      ['60', '270'],
    ),
  },
  severities: ['medium', 'high'],
  clearAfter: { unit: 'days', count: 0 },
  actions: ['A2', 'A4'],
  source: practice(
    'F22 more than 30 and 90 days late; annual reports within four months of the year’s end',
  ),
  examples: [
    {
      name: '46 days after the end of April',
      given: { asOf: '2026-06-15', now: { revenue: '1' } },
      expect: 'fires',
      severity: 'medium',
    },
    {
      name: '107 days after the end of April',
      given: { asOf: '2026-08-15', now: { revenue: '1' } },
      expect: 'fires',
      severity: 'high',
    },
    {
      name: '25 days after the end of April',
      given: { asOf: '2026-05-25', now: { revenue: '1' } },
      expect: 'near-miss',
    },
    { name: 'no statement was ever due', given: {}, expect: 'not-evaluable' },
  ],
  evaluate: (context, { daysMax, daysMaxHigh, dueDays }) => {
    const dues = duesOf(context, dueDays.toNumber());
    const first = earliest(dues);
    if (first === undefined) {
      if (context.statements !== undefined)
        return [
          {
            kind: 'quiet',
            observedOn: context.asOf,
            text: { en: 'No statements are outstanding.', zh: '无应报未报的报表。' },
          },
        ];
      const reason: Text = { en: 'No statements are known or due.', zh: '尚无应报报表。' };
      return [{ kind: 'not-evaluable', reason }];
    }
    const days = Math.max(0, daysBetween(first.dueOn, context.asOf));
    const text = {
      en: `The statements for ${first.periodEnd}, due on ${first.dueOn}, are ${days} days late.`,
      zh: `${first.periodEnd}报表应于${first.dueOn}报送，已逾期${days}天。`,
    };
    return [
      readLegs(
        [
          { severity: 'medium', conditions: [late(days, daysMax)], text },
          { severity: 'high', conditions: [late(days, daysMaxHigh)], text },
        ],
        context.asOf,
        first.evidence,
      ),
    ];
  },
});
