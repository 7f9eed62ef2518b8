import { addMonths, daysBetween, type IsoDate } from '../../kernel/dates.ts';
import { type Decimal, decimal } from '../../kernel/decimal.ts';
import {
  accumulationOf,
  isLineItemId,
  LINE_ITEMS,
  type LineItemId,
} from './line-items/line-items.ts';
import { type FinancialStatement, sameBasis } from './statement.ts';

/**
 * How the flows of a twelve-month view came about: as filed, as last twelve months
 * (prior year + year to date − year to date a year ago), or by scaling up.
 */
export type Construction =
  | { readonly kind: 'as-filed' }
  | { readonly kind: 'last-twelve-months'; readonly periods: readonly [IsoDate, IsoDate, IsoDate] }
  | { readonly kind: 'annualised'; readonly months: number };

export interface TwelveMonths {
  readonly statement: FinancialStatement;
  readonly construction: Construction;
}

/** A 52/53-week year ends up to this many days off the calendar anniversary. */
const ANNIVERSARY_DAYS = 20;

const FULL_YEAR_MONTHS = 12;

export const isAnniversary = (earlier: IsoDate, later: IsoDate): boolean =>
  Math.abs(daysBetween(addMonths(earlier, 12), later)) <= ANNIVERSARY_DAYS;

/** A rate or a loan repayment plan does not grow with the months. */
const accumulates = (item: LineItemId): boolean =>
  accumulationOf(item) === 'flow' && LINE_ITEMS[item].unit !== 'rate';

type Lines = Partial<Record<LineItemId, Decimal>>;

/** Every reported line with its flow replaced; a flow that cannot be built is left out. */
const withFlows = (
  statement: FinancialStatement,
  flow: (item: LineItemId, yearToDate: Decimal) => Decimal | undefined,
): FinancialStatement => {
  const lines: Lines = {};
  for (const [item, value] of Object.entries(statement.lines)) {
    if (!isLineItemId(item)) continue;
    const built = accumulates(item) ? flow(item, value) : value;
    if (built !== undefined) lines[item] = built;
  }
  return {
    ...statement,
    period: { end: statement.period.end, months: FULL_YEAR_MONTHS },
    lines,
  };
};

const findFullYearBefore = (
  interim: FinancialStatement,
  candidates: readonly FinancialStatement[],
): FinancialStatement | undefined => {
  const yearEnd = addMonths(interim.period.end, -interim.period.months);
  return candidates.find(
    (other) =>
      other.period.months === FULL_YEAR_MONTHS &&
      sameBasis(other, interim) &&
      Math.abs(daysBetween(other.period.end, yearEnd)) <= ANNIVERSARY_DAYS,
  );
};

const findYearToDateBefore = (
  interim: FinancialStatement,
  candidates: readonly FinancialStatement[],
): FinancialStatement | undefined =>
  candidates.find(
    (other) =>
      other.period.months === interim.period.months &&
      sameBasis(other, interim) &&
      isAnniversary(other.period.end, interim.period.end),
  );

/**
 * Brings a year-to-date statement to twelve months: LTM where last year's statements allow it,
 * otherwise flows × 12/months, flagged. Balances stay as they are.
 */
export const toTwelveMonths = (
  statement: FinancialStatement,
  all: readonly FinancialStatement[],
): TwelveMonths => {
  const { months, end } = statement.period;
  if (months === FULL_YEAR_MONTHS) return { statement, construction: { kind: 'as-filed' } };
  const fullYear = findFullYearBefore(statement, all);
  const yearToDate = findYearToDateBefore(statement, all);
  if (fullYear !== undefined && yearToDate !== undefined) {
    const rolled = withFlows(statement, (item, now) => {
      const year = fullYear.lines[item];
      const before = yearToDate.lines[item];
      return year === undefined || before === undefined ? undefined : year.plus(now).minus(before);
    });
    const periods = [fullYear.period.end, end, yearToDate.period.end] as const;
    return { statement: rolled, construction: { kind: 'last-twelve-months', periods } };
  }
  const factor = decimal(FULL_YEAR_MONTHS).div(months);
  const scaled = withFlows(statement, (_item, now) => now.times(factor));
  return { statement: scaled, construction: { kind: 'annualised', months } };
};
