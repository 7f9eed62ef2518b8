import { addMonths, daysBetween, type IsoDate } from '../../kernel/dates.ts';
import type { Source } from '../source.ts';
import type { WarningSeverity } from './severity.ts';
import type { Disposition } from './warning-action.ts';

/** One warning as far as its usefulness goes. */
export interface RaisedWarning {
  readonly companyId: string;
  readonly rule: string;
  readonly severity: WarningSeverity;
  readonly raisedOn: IsoDate;
  readonly disposition?: Disposition;
}

export interface RecordedDefault {
  readonly companyId: string;
  readonly on: IsoDate;
}

/** What happened in a portfolio over a stretch of time. */
export interface WarningRecord {
  /** Warnings raised and defaults since. */
  readonly since: IsoDate;
  readonly asOf: IsoDate;
  /** Companies under watch, on average over the stretch. */
  readonly companies: number;
  readonly raised: readonly RaisedWarning[];
  readonly defaults: readonly RecordedDefault[];
  /** Months within which a default bears a warning out. */
  readonly horizonMonths: number;
}

export const HORIZON_MONTHS_DEFAULT = 12;
/** A signal that finds defaults less than so much better than chance is better retired. */
export const RETIRE_BELOW_LIFT = 1.5;
/** Fewer decided warnings than these prove nothing either way. */
export const DECIDED_MIN = 30;

export const EFFECTIVENESS_SOURCE: Source = {
  citation: 'Product early-warning policy',
  locator: 'hit rate, lead time, coverage and lift; retire below 1.5; 30 decided warnings',
  confidence: 'design',
};

/** What people found when they looked into warnings; those already known are neither. */
export interface DispositionCounts {
  readonly confirmed: number;
  readonly falseAlarm: number;
  readonly alreadyKnown: number;
  /** Confirmed of those that were news; absent where none was. */
  readonly confirmedShare?: number;
}

export type Verdict = 'keep' | 'retire' | 'too-few';

/** How one rule does; what cannot be computed is absent. */
export interface RuleEffectiveness {
  readonly rule: string;
  readonly raised: number;
  /** Followed by a default within the horizon, or old enough that it was not. */
  readonly decided: number;
  readonly hits: number;
  /** Hits of the decided ones. */
  readonly precision?: number;
  /** Of the companies that defaulted, the share that it had warned of within the horizon. */
  readonly coverage?: number;
  /** From the first such warning to the default, the median in days. */
  readonly leadDays?: number;
  /** Precision over the rate at which any company defaults within the horizon. */
  readonly lift?: number;
  readonly dispositions: DispositionCounts;
  readonly verdict: Verdict;
}

const DAYS_PER_YEAR = 365.2425;
const MONTHS_PER_YEAR = 12;

export const medianOf = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

const shareOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole;

/** The rate at which a company defaults within the horizon, whatever it was warned of. */
export const baseRate = (record: WarningRecord): number | undefined => {
  const { since, asOf, companies, defaults, horizonMonths } = record;
  const years = daysBetween(since, asOf) / DAYS_PER_YEAR;
  const rate = shareOf(defaults.length, companies * years);
  return rate === undefined ? undefined : Math.min(1, (rate * horizonMonths) / MONTHS_PER_YEAR);
};

const isWithin = (raisedOn: IsoDate, on: IsoDate, horizonMonths: number): boolean =>
  raisedOn < on && on <= addMonths(raisedOn, horizonMonths);

const dispositionsOf = (raised: readonly RaisedWarning[]): DispositionCounts => {
  const count = (disposition: Disposition): number =>
    raised.filter((each) => each.disposition === disposition).length;
  const [confirmed, falseAlarm] = [count('confirmed'), count('false-alarm')];
  const confirmedShare = shareOf(confirmed, confirmed + falseAlarm);
  return {
    confirmed,
    falseAlarm,
    alreadyKnown: count('already-known'),
    ...(confirmedShare === undefined ? {} : { confirmedShare }),
  };
};

const verdictOf = (decided: number, lift: number | undefined): Verdict => {
  if (lift === undefined || decided < DECIDED_MIN) return 'too-few';
  return lift < RETIRE_BELOW_LIFT ? 'retire' : 'keep';
};

const effectivenessOf = (
  rule: string,
  raised: readonly RaisedWarning[],
  record: WarningRecord,
): RuleEffectiveness => {
  const { asOf, defaults, horizonMonths } = record;
  const datesOf = Map.groupBy(defaults, ({ companyId }) => companyId);
  const isHit = ({ companyId, raisedOn }: RaisedWarning): boolean =>
    (datesOf.get(companyId) ?? []).some(({ on }) => isWithin(raisedOn, on, horizonMonths));
  const hits = raised.filter(isHit).length;
  const decided = raised.filter(
    (each) => isHit(each) || addMonths(each.raisedOn, horizonMonths) <= asOf,
  ).length;
  const warned = Map.groupBy(raised, ({ companyId }) => companyId);
  const leads = defaults.flatMap(({ companyId, on }) => {
    const first = (warned.get(companyId) ?? [])
      .map(({ raisedOn }) => raisedOn)
      .filter((raisedOn) => isWithin(raisedOn, on, horizonMonths))
      .sort()[0];
    return first === undefined ? [] : [daysBetween(first, on)];
  });
  const precision = shareOf(hits, decided);
  const base = baseRate(record);
  const lift = precision === undefined ? undefined : shareOf(precision, base ?? 0);
  const coverage = shareOf(leads.length, defaults.length);
  const leadDays = medianOf(leads);
  return {
    rule,
    raised: raised.length,
    decided,
    hits,
    ...(precision === undefined ? {} : { precision }),
    ...(coverage === undefined ? {} : { coverage }),
    ...(leadDays === undefined ? {} : { leadDays }),
    ...(lift === undefined ? {} : { lift }),
    dispositions: dispositionsOf(raised),
    verdict: verdictOf(decided, lift),
  };
};

/** How every rule that warned does, and those asked for that never did. */
export const ruleEffectiveness = (
  record: WarningRecord,
  rules: readonly string[],
): readonly RuleEffectiveness[] => {
  const since = record.raised.filter(({ raisedOn }) => raisedOn >= record.since);
  const byRule = Map.groupBy(since, ({ rule }) => rule);
  return rules.map((rule) => effectivenessOf(rule, byRule.get(rule) ?? [], record));
};
