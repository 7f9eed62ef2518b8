import type { WatchDocument } from '../contracts/watch-output.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import { contentHash } from './content-hash.ts';
import {
  COMMIT_LIMITS,
  type CompanyAction,
  EMPTY_LEDGER,
  type WatchState,
  type WatchStore,
} from './ports/watch-store.ts';
import type { Notices } from './warning-notices.ts';
import { countDifference, countsOf } from './watch-counts.ts';
import { watchEvents } from './watch-events.ts';
import { feedDifference, toldOf } from './watch-feed.ts';
import { rowDifference } from './watch-rows.ts';

export interface WatchToCommit {
  readonly document: WatchDocument;
  readonly notices: Notices;
  readonly actions: readonly CompanyAction[];
  readonly now: IsoInstant;
}

/** All that a reader of the document would see change, but for the time it was made at. */
const contentOf = ({ evaluatedAt: _, ...content }: WatchDocument): string => contentHash(content);

const take = <Value>(values: readonly Value[], count: number): readonly Value[] =>
  values.slice(0, count);

/** How many entries fit: as many as there is room for, and for the events that they make. */
const entriesThatFit = <Entry>(
  entries: readonly Entry[],
  eventsOf: (entries: readonly Entry[]) => number,
): readonly Entry[] => {
  let fitting = take(entries, COMMIT_LIMITS.entries);
  while (eventsOf(fitting) > COMMIT_LIMITS.events) fitting = fitting.slice(0, -1);
  return fitting;
};

/**
 * Stores what changed since the last commit, in as many steps as it takes; each leaves everything
 * consistent, and what a crash cuts off is caught up with by the next evaluation.
 *
 * @returns the state that is stored now, or `outdated` where somebody else was quicker.
 */
export const commitWatch = async (
  store: WatchStore,
  before: WatchState | undefined,
  { document, notices, actions, now }: WatchToCommit,
): Promise<WatchState | 'outdated'> => {
  const { companyId } = document;
  let state = before;
  let actionsLeft = actions;
  for (;;) {
    const ledger = state?.ledger ?? EMPTY_LEDGER;
    const difference = feedDifference(document, ledger.told, now);
    const rows = rowDifference(document, ledger.rows);
    const counted = countsOf(document);
    const counts = countDifference(ledger.counted, counted);
    const isSame =
      difference.entries.length === 0 &&
      rows.put.length + rows.removed.length === 0 &&
      actionsLeft.length === 0 &&
      contentHash(notices) === contentHash(ledger.notices) &&
      state !== undefined &&
      contentOf(state.document) === contentOf(document);
    if (state !== undefined && isSame) return state;
    const eventsOf = (entries: typeof difference.entries) =>
      watchEvents(document, entries, difference.restated, before?.document.level, now);
    const entries = entriesThatFit(difference.entries, (some) => eventsOf(some).length);
    const put = take(rows.put, COMMIT_LIMITS.rows);
    const removed = take(rows.removed, COMMIT_LIMITS.rows - put.length);
    const retracted = new Set(entries.flatMap(({ retracts }) => retracts ?? []));
    const added = entries.filter(({ change }) => change !== 'retracted');
    const digests = Object.fromEntries([
      ...Object.entries(ledger.rows).filter(([id]) => !removed.includes(id)),
      ...put.map(({ row, digest }) => [row.id, digest] as const),
    ]);
    const next: WatchState = {
      version: (state?.version ?? 0) + 1,
      document,
      ledger: {
        told: [...ledger.told.filter(({ id }) => !retracted.has(id)), ...added.map(toldOf)],
        rows: digests,
        counted,
        notices,
      },
    };
    const done = await store.commit({
      companyId,
      versionBefore: state?.version ?? 0,
      recordedAt: now,
      document,
      ledger: next.ledger,
      actions: take(actionsLeft, COMMIT_LIMITS.actions),
      rows: put.map(({ row }) => row),
      rowsRemoved: removed,
      entries,
      counts,
      events: eventsOf(entries),
    });
    if (done === 'outdated') return 'outdated';
    actionsLeft = actionsLeft.slice(COMMIT_LIMITS.actions);
    state = next;
    const isDone =
      entries.length === difference.entries.length &&
      put.length === rows.put.length &&
      removed.length === rows.removed.length &&
      actionsLeft.length === 0;
    if (isDone) return state;
  }
};
