import { WATCH_LEVELS, type WatchLevel } from '../../domain/decision/handling/watch-level.ts';
import { medianOf } from '../../domain/warnings/effectiveness.ts';
import { addMonths, daysBetween, type IsoDate } from '../../kernel/dates.ts';
import type { WatchedYear } from './watched-firm.ts';

/** A firm's years as watched, oldest first. */
export type WatchedFirm = readonly WatchedYear[];

/** The file tells the fiscal year before a failure only: it is taken to end with the next. */
export const failureDay = ({ statement }: WatchedYear): IsoDate =>
  addMonths(statement.period.end, 12);

const DAYS_PER_MONTH = 30.436875;

/** A statement of the years looked at, the one a year before it, and the firm’s failure after it. */
interface Place {
  readonly year: WatchedYear;
  readonly before: WatchedYear | undefined;
}

/** What one way of raising alerts achieves. */
export interface AlertFigures {
  readonly statements: number;
  readonly alerts: number;
  readonly alertRate: number;
  readonly failures: number;
  /** Flagged by the last statement before the failure. */
  readonly flaggedAtLast: number;
  readonly failuresWithYearBefore: number;
  /** Flagged a year before the failure already, hence by an earlier statement than the last. */
  readonly flaggedYearAhead: number;
  /** Of the statements that raised an alert, the share followed by a failure within the year. */
  readonly precision: number;
  readonly leadMonths: number | undefined;
}

export type IsFlagged = (year: WatchedYear) => boolean;

const isConsecutive = (year: WatchedYear, before: WatchedYear | undefined): boolean =>
  before !== undefined && before.year === year.year - 1;

export type Places = readonly Place[];

export const placesFrom = (firms: readonly WatchedFirm[], fromYear: number): Places =>
  firms.flatMap((years) =>
    years.flatMap((year, place) => {
      if (year.year < fromYear) return [];
      const before = years[place - 1];
      return [{ year, before: isConsecutive(year, before) ? before : undefined }];
    }),
  );

export const isAlertLevel = (level: WatchLevel): boolean =>
  WATCH_LEVELS.indexOf(level) >= WATCH_LEVELS.indexOf('ORANGE');

/** Figures of an alert; `leadOf` gives the days from the alert to the failure where it is known. */
export const alertFigures = (
  places: readonly Place[],
  isFlagged: IsFlagged,
  leadOf: (year: WatchedYear) => number | undefined,
): AlertFigures => {
  const failing = places.filter(({ year }) => year.failed);
  const withBefore = failing.filter(({ before }) => before !== undefined);
  const alerts = places.filter(({ year }) => isFlagged(year));
  const hits = alerts.filter(({ year }) => year.failed);
  const lead = medianOf(hits.flatMap(({ year }) => leadOf(year) ?? []));
  return {
    statements: places.length,
    alerts: alerts.length,
    alertRate: alerts.length / places.length,
    failures: failing.length,
    flaggedAtLast: hits.length / failing.length,
    failuresWithYearBefore: withBefore.length,
    flaggedYearAhead:
      withBefore.filter(({ before }) => before !== undefined && isFlagged(before)).length /
      withBefore.length,
    precision: hits.length / alerts.length,
    leadMonths: lead === undefined ? undefined : lead / DAYS_PER_MONTH,
  };
};

/** The risk above which a share of statements lies. */
export const thresholdAtRate = (
  places: readonly Place[],
  riskOf: (year: WatchedYear) => number,
  rate: number,
): number => {
  const risks = places.map(({ year }) => riskOf(year)).sort((one, other) => other - one);
  return risks[Math.round(rate * risks.length)] ?? Number.NEGATIVE_INFINITY;
};

/** Days from the first of an unbroken run of flagged statements to the failure. */
export const runLeads = (
  firms: readonly WatchedFirm[],
  isFlagged: IsFlagged,
): ((year: WatchedYear) => number | undefined) => {
  const leads = new Map<WatchedYear, number>();
  for (const years of firms) {
    let since: IsoDate | undefined;
    for (const year of years) {
      if (!isFlagged(year)) since = undefined;
      else since ??= year.statement.publishedOn ?? year.statement.period.end;
      if (since !== undefined) leads.set(year, daysBetween(since, failureDay(year)));
    }
  }
  return (year) => leads.get(year);
};
