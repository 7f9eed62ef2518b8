import type { Warning } from '../domain/warnings/history/warning-history.ts';
import type { WarningStatus } from '../domain/warnings/history/warning-life.ts';
import type { WatchParameters } from '../domain/warnings/history/watch-parameters.ts';
import type { WarningAction } from '../domain/warnings/warning-action.ts';
import { SYSTEM_ACTOR } from '../domain/warnings/warning-action.ts';
import { dateOf, type IsoDate, type IsoInstant } from '../kernel/dates.ts';
import { contentHash } from './content-hash.ts';
import { warningId } from './warning-ids.ts';
import { addWorkingDays } from './working-days.ts';

/**
 * Since when a warning has been waiting for somebody to take notice. Time limits run from the day
 * on which the bank could first know, which is not part of what is true.
 */
export interface Notice {
  /** Which turn of the warning's life it waits for. */
  readonly turn: string;
  readonly noticedOn: IsoDate;
  readonly dueOn: IsoDate;
}

/** By id of the warning; only those that wait. */
export type Notices = Readonly<Record<string, Notice>>;

const WAITING: ReadonlySet<WarningStatus> = new Set(['open', 'reopened']);

const CALLING = new Set(['raised', 'severity-raised', 'snooze-ended', 'reopened', 'resumed']);

/** The newest step that calls for somebody. */
const turnOf = ({ transitions }: Warning): string => {
  const index = transitions.findLastIndex(({ kind }) => CALLING.has(kind));
  const turn = transitions[index];
  return turn === undefined ? '' : `${turn.kind} ${turn.on} ${turn.severity}`;
};

/** Keeps what was noticed before, and notices today what is new. */
export const noticesOf = (
  companyId: string,
  warnings: readonly Warning[],
  before: Notices,
  today: IsoDate,
  { noticeWorkingDays }: WatchParameters,
): Notices =>
  Object.fromEntries(
    warnings
      .filter(({ status }) => WAITING.has(status))
      .map((warning) => {
        const id = warningId(companyId, warning.key);
        const [turn, held] = [turnOf(warning), before[id]];
        if (held?.turn === turn) return [id, held];
        const dueOn = addWorkingDays(today, noticeWorkingDays[warning.severity]);
        return [id, { turn, noticedOn: today, dueOn }];
      }),
  );

/** What happens to warnings whose time is over: an action like any other, by nobody. */
export const overdueEscalations = (
  companyId: string,
  warnings: readonly Warning[],
  notices: Notices,
  now: IsoInstant,
): readonly WarningAction[] =>
  warnings.flatMap((warning): WarningAction[] => {
    const { key, severity: seen } = warning;
    const id = warningId(companyId, key);
    const notice = notices[id];
    if (notice === undefined || notice.dueOn >= dateOf(now)) return [];
    const work = { id, turn: notice.turn, dueOn: notice.dueOn };
    return [
      {
        id: contentHash(work).slice(0, 32),
        key,
        seen,
        at: now,
        actor: SYSTEM_ACTOR,
        kind: 'escalate',
        reason: 'overdue',
      },
    ];
  });
