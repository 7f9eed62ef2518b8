import { addDays, addMonths, daysBetween, type IsoDate } from '../../kernel/dates.ts';
import type { Text } from '../../kernel/text.ts';
import type { Source } from '../source.ts';
import type { FinancialStatement } from '../statements/statement.ts';

/** Age limits of statements: as old as the limit still counts as current. */
export const STALENESS_LIMITS = {
  annualMonths: 18,
  interimMonths: 9,
  unratedMonths: 24,
  source: {
    citation: 'Choice of this product, in line with credit practice',
    locator: 'annual 18 months, interim 9 months, no rating beyond 24 months',
    confidence: 'design',
  } satisfies Source,
} as const;

export type StalenessKind = 'current' | 'stale' | 'unrated';

export interface Staleness {
  /** `stale` caps the grade, `unrated` forbids one. */
  readonly kind: StalenessKind;
  readonly periodEnd: IsoDate;
  readonly asOf: IsoDate;
  readonly statementKind: 'annual' | 'interim';
  /** Negative where the period ends after `asOf`. */
  readonly ageDays: number;
  /** Whole months. */
  readonly ageMonths: number;
  /** Stale on every day after this one. */
  readonly currentUntil: IsoDate;
  /** Unrated on every day after this one. */
  readonly ratedUntil: IsoDate;
  readonly limitMonths: number;
  readonly unratedMonths: number;
  readonly text: Text;
}

const isMonthEnd = (date: IsoDate): boolean => addDays(date, 1).endsWith('-01');

const monthEndOf = (date: IsoDate): IsoDate => {
  const firstOfNext = addMonths(addDays(date, 1 - Number(date.slice(8))), 1);
  return addDays(firstOfNext, -1);
};

/** Nine months after 30 June is 31 March: a month's end stays one. */
const monthsAfter = (date: IsoDate, months: number): IsoDate => {
  const shifted = addMonths(date, months);
  return isMonthEnd(date) ? monthEndOf(shifted) : shifted;
};

const wholeMonths = (from: IsoDate, to: IsoDate): number => {
  let months = Math.max(0, Math.floor(daysBetween(from, to) / 31));
  while (monthsAfter(from, months + 1) <= to) months += 1;
  return months;
};

const FULL_YEAR_MONTHS = 12;

const kindOf = (asOf: IsoDate, currentUntil: IsoDate, ratedUntil: IsoDate): StalenessKind => {
  if (asOf > ratedUntil) return 'unrated';
  return asOf > currentUntil ? 'stale' : 'current';
};

const KIND_TEXT: Readonly<Record<StalenessKind, Text>> = {
  current: { en: 'current', zh: '有效' },
  stale: { en: 'stale', zh: '过期' },
  unrated: { en: 'too old to rate', zh: '过旧，不予评级' },
};

/** The age of one statement's period at a day. */
export const stalenessOfStatement = (statement: FinancialStatement, asOf: IsoDate): Staleness => {
  const { end, months } = statement.period;
  const statementKind = months >= FULL_YEAR_MONTHS ? 'annual' : 'interim';
  const { annualMonths, interimMonths, unratedMonths } = STALENESS_LIMITS;
  const limitMonths = statementKind === 'annual' ? annualMonths : interimMonths;
  const currentUntil = monthsAfter(end, limitMonths);
  const ratedUntil = monthsAfter(end, unratedMonths);
  const kind = kindOf(asOf, currentUntil, ratedUntil);
  const ageMonths = wholeMonths(end, asOf);
  const label = KIND_TEXT[kind];
  const annual = statementKind === 'annual';
  return {
    kind,
    periodEnd: end,
    asOf,
    statementKind,
    ageDays: daysBetween(end, asOf),
    ageMonths,
    currentUntil,
    ratedUntil,
    limitMonths,
    unratedMonths,
    text: {
      en: `${annual ? 'Annual' : 'Interim'} statements to ${end} are ${ageMonths} months old on ${asOf}: ${label.en} (current until ${currentUntil}, rated until ${ratedUntil}).`,
      zh: `截至${end}的${annual ? '年度' : '中期'}报表在${asOf}已有${ageMonths}个月：${label.zh}（有效至${currentUntil}，可评级至${ratedUntil}）。`,
    },
  };
};

const RANK: Readonly<Record<StalenessKind, number>> = { current: 0, stale: 1, unrated: 2 };

/** Fresher kind first; of one kind the later period, so that more statements never hurt. */
const byFreshness = (one: Staleness, other: Staleness): number => {
  if (one.kind !== other.kind) return RANK[one.kind] - RANK[other.kind];
  return one.periodEnd < other.periodEnd ? 1 : -1;
};

/**
 * Whether the freshest statements are still fresh enough: an annual report may be current while
 * a later interim is already stale. Throws a `RangeError` on an empty list.
 */
export const stalenessOf = (
  statements: readonly FinancialStatement[],
  asOf: IsoDate,
): Staleness => {
  const [freshest] = statements
    .map((statement) => stalenessOfStatement(statement, asOf))
    .sort(byFreshness);
  if (freshest === undefined) throw new RangeError('staleness needs at least one statement');
  return freshest;
};
