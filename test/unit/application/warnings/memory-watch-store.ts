import type {
  CompanyAction,
  WatchCommit,
  WatchState,
  WatchStore,
} from '../../../../shared/application/ports/watch-store.ts';
import type { WatchEvent } from '../../../../shared/application/watch-events.ts';
import type { FeedEntry } from '../../../../shared/contracts/warning-feed-output.ts';
import type { WarningRow } from '../../../../shared/contracts/watch-output.ts';

export interface MemoryWatchStore extends WatchStore {
  readonly commits: readonly WatchCommit[];
  /** The feed as it was appended to. */
  readonly entries: () => readonly FeedEntry[];
  /** The feed less what it took back. */
  readonly netEntries: () => readonly FeedEntry[];
  readonly rows: ReadonlyMap<string, WarningRow>;
  readonly counts: Readonly<Record<string, number>>;
  readonly events: () => readonly WatchEvent[];
  /** The next commits find that somebody else was quicker. */
  interfere(times: number): void;
}

/** The watch over companies, held in memory. */
export const memoryWatchStore = (): MemoryWatchStore => {
  const states = new Map<string, WatchState>();
  const actions = new Map<string, CompanyAction[]>();
  const commits: WatchCommit[] = [];
  const rows = new Map<string, WarningRow>();
  const counts: Record<string, number> = {};
  let interferences = 0;
  const entries = () => commits.flatMap((commit) => commit.entries);
  return {
    commits,
    rows,
    counts,
    entries,
    netEntries: () => {
      const net = new Map<string, FeedEntry>();
      for (const entry of entries()) {
        if (entry.retracts === undefined) net.set(entry.id, entry);
        else net.delete(entry.retracts);
      }
      return [...net.values()];
    },
    events: () => commits.flatMap((commit) => commit.events),
    interfere: (times) => {
      interferences = times;
    },
    find: async (companyId) => states.get(companyId),
    actions: async (companyId) => actions.get(companyId) ?? [],
    commit: async (commit) => {
      const { companyId, versionBefore, document, ledger } = commit;
      if (interferences > 0) {
        interferences -= 1;
        return 'outdated';
      }
      if ((states.get(companyId)?.version ?? 0) !== versionBefore) return 'outdated';
      states.set(companyId, { version: versionBefore + 1, document, ledger });
      actions.set(companyId, [...(actions.get(companyId) ?? []), ...commit.actions]);
      commits.push(commit);
      for (const row of commit.rows) rows.set(row.id, row);
      for (const id of commit.rowsRemoved) rows.delete(id);
      for (const [name, change] of Object.entries(commit.counts))
        counts[name] = (counts[name] ?? 0) + change;
      return 'committed';
    },
  };
};
