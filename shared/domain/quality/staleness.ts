import { addDays, addMonths, daysBetween, type IsoDate } from '../../kernel/dates.ts';
import type { Text } from '../../kernel/text.ts';
import type { Source } from '../source.ts';
import type { StatementSeries } from '../statements/series.ts';
import type { FinancialStatement } from '../statements/statement.ts';

/** Age limits of statements: as old as the limit still counts as fresh. */
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

export type StalenessState = 'fresh' | 'stale' | 'unrated';

export interface Staleness {
  /** `stale` caps the grade, `unrated` forbids one. */
  readonly state: StalenessState;
  readonly periodEnd: IsoDate;
  readonly asOf: IsoDate;
  readonly statementKind: 'annual' | 'interim';
  /** Negative where the period ends after `asOf`. */
  readonly ageDays: number;
  /** Whole months. */
  readonly ageMonths: number;
  /** Stale on every day after this one. */
  readonly freshUntil: IsoDate;
  /** Unrated on every day after this one. */
  readonly ratedUntil: IsoDate;
  readonly limitMonths: number;
  readonly unratedMonths: number;
  /** Age and limits, for people. */
  readonly evidence: Text;
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

const stateOf = (asOf: IsoDate, freshUntil: IsoDate, ratedUntil: IsoDate): StalenessState => {
  if (asOf > ratedUntil) return 'unrated';
  return asOf > freshUntil ? 'stale' : 'fresh';
};

const STATE_TEXT: Readonly<Record<StalenessState, Text>> = {
  fresh: { en: 'fresh', zh: '有效' },
  stale: { en: 'stale', zh: '过期' },
  unrated: { en: 'too old to rate', zh: '过旧，不予评级' },
};

/** The age of one statement's period at a day. */
export const stalenessOfStatement = (statement: FinancialStatement, asOf: IsoDate): Staleness => {
  const { end, months } = statement.period;
  const statementKind = months >= FULL_YEAR_MONTHS ? 'annual' : 'interim';
  const { annualMonths, interimMonths, unratedMonths } = STALENESS_LIMITS;
  const limitMonths = statementKind === 'annual' ? annualMonths : interimMonths;
  const freshUntil = monthsAfter(end, limitMonths);
  const ratedUntil = monthsAfter(end, unratedMonths);
  const state = stateOf(asOf, freshUntil, ratedUntil);
  const ageMonths = wholeMonths(end, asOf);
  const label = STATE_TEXT[state];
  const annual = statementKind === 'annual';
  return {
    state,
    periodEnd: end,
    asOf,
    statementKind,
    ageDays: daysBetween(end, asOf),
    ageMonths,
    freshUntil,
    ratedUntil,
    limitMonths,
    unratedMonths,
    evidence: {
      en: `${annual ? 'Annual' : 'Interim'} statements to ${end} are ${ageMonths} months old on ${asOf}: ${label.en} (fresh until ${freshUntil}, rated until ${ratedUntil}).`,
      zh: `截至${end}的${annual ? '年度' : '中期'}报表在${asOf}已有${ageMonths}个月：${label.zh}（有效至${freshUntil}，可评级至${ratedUntil}）。`,
    },
  };
};

const RANK: Readonly<Record<StalenessState, number>> = { fresh: 0, stale: 1, unrated: 2 };

/** Fresher first; of one state the later period, so that more statements never hurt. */
const byFreshness = (one: Staleness, other: Staleness): number => {
  if (one.state !== other.state) return RANK[one.state] - RANK[other.state];
  return one.periodEnd < other.periodEnd ? 1 : -1;
};

/**
 * Whether the freshest statements are still fresh enough: an annual report may be fresh while a
 * later interim is already stale.
 */
export const stalenessOf = (series: StatementSeries, asOf: IsoDate): Staleness =>
  series.statements
    .map((statement) => stalenessOfStatement(statement, asOf))
    .reduce((best, each) => (byFreshness(each, best) < 0 ? each : best));
