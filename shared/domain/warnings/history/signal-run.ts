import { addDays, addMonths, type IsoDate } from '../../../kernel/dates.ts';
import type { Persistence } from '../rules/warning-rule.ts';

/** An unbroken run of observations that say the same: on, or clear. */
export interface SignalRun {
  /** The first day of it. */
  readonly since: IsoDate;
  /** Ends of the periods, or days of the facts, that said so. */
  readonly reports: ReadonlySet<IsoDate>;
  /** The newest report that said otherwise, before it. */
  readonly otherReport: IsoDate | undefined;
}

export const runFrom = (
  since: IsoDate,
  report: IsoDate,
  otherReport: IsoDate | undefined,
): SignalRun => ({ since, reports: new Set([report]), otherReport });

export const runWith = (run: SignalRun, report: IsoDate): SignalRun =>
  run.reports.has(report) ? run : { ...run, reports: new Set([...run.reports, report]) };

const newestOf = (reports: ReadonlySet<IsoDate>): IsoDate | undefined => [...reports].sort().at(-1);

const spans = ({ reports, otherReport }: SignalRun, months: number): boolean => {
  const [newest, from] = [newestOf(reports), otherReport ?? [...reports].sort()[0]];
  return newest !== undefined && from !== undefined && newest >= addMonths(from, months);
};

/**
 * The day on which a run has lasted as long as asked, as seen on a day; undefined if not yet. Time
 * passes by itself, reports have to come: those count on the day they are looked at.
 */
export const lastedOn = (
  run: SignalRun,
  persistence: Persistence | undefined,
  seenOn: IsoDate,
): IsoDate | undefined => {
  const { unit, count } = persistence ?? { unit: 'days', count: 0 };
  switch (unit) {
    case 'reports':
      return run.reports.size >= count ? seenOn : undefined;
    case 'reported-months':
      return spans(run, count) ? seenOn : undefined;
    case 'days':
    case 'months': {
      const end = unit === 'days' ? addDays(run.since, count) : addMonths(run.since, count);
      return end <= seenOn ? end : undefined;
    }
  }
};
