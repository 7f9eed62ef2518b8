import { daysBetween } from '../../../kernel/dates.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { amountOf, type FactFigure, factsBy, newest, withinMonths } from './fact-figure.ts';

const YEAR = 12;
/** Statements of a year are due within the next one. */
const REPORTING_MONTHS = 27;

/** What facts say about management, governance and reporting. */
export const GOVERNANCE_FIGURES = {
  executiveDepartures: {
    title: { en: 'Key people who left within 12 months', zh: '近12个月离任关键人员数' },
    unit: 'number',
    kinds: ['executive-change'],
    read: (known) => {
      const left = withinMonths(factsBy(known, 'executive-change'), known, YEAR).filter(
        ({ change }) => change === 'left',
      );
      return left.length === 0 ? undefined : { value: decimal(left.length), facts: left };
    },
  },
  keyPersonTenureYears: {
    title: { en: 'Mean years in office of the key people', zh: '关键人员平均任职年数' },
    unit: 'number',
    kinds: ['governance-profile'],
    read: (known) =>
      newest(
        factsBy(known, 'governance-profile'),
        known,
        2 * YEAR,
        (fact) => fact.keyPersonTenureYears,
      ),
  },
  plannedRevenue: {
    title: { en: 'Revenue planned for the period', zh: '当期计划营业收入' },
    unit: 'amount',
    kinds: ['budget'],
    read: (known) =>
      newest(factsBy(known, 'budget'), known, 3 * YEAR, (fact) =>
        fact.periodEnd === known.period.end ? amountOf(fact, fact.revenue, known) : undefined,
      ),
  },
  relatedPartySales: {
    title: { en: 'Sales to related parties', zh: '关联方销售' },
    unit: 'amount',
    kinds: ['statement-notes'],
    read: (known) =>
      newest(factsBy(known, 'statement-notes'), known, 3 * YEAR, (fact) =>
        fact.periodEnd === known.period.end
          ? amountOf(fact, fact.relatedPartySales, known)
          : undefined,
      ),
  },
  reportingDelayDays: {
    title: { en: 'Longest delay of statements, days', zh: '报表最长迟报天数' },
    unit: 'number',
    kinds: ['statements-due'],
    read: (known) => {
      const due = withinMonths(factsBy(known, 'statements-due'), known, REPORTING_MONTHS);
      const late = due.map((fact) => {
        const { deliveredOn, dueOn } = fact;
        const isDelivered = deliveredOn !== undefined && deliveredOn <= known.asOf;
        const days = daysBetween(dueOn, isDelivered ? deliveredOn : known.asOf);
        return { fact, days: Math.max(0, days) };
      });
      const [worst] = late
        .filter(({ days }) => days > 0)
        .sort((one, other) => other.days - one.days);
      return worst === undefined ? undefined : { value: decimal(worst.days), facts: [worst.fact] };
    },
  },
} as const satisfies Readonly<Record<string, FactFigure>>;
