import type { FeedEntry } from '../../contracts/warning-feed-output.ts';
import type { WarningRow, WatchDocument } from '../../contracts/watch-output.ts';
import type { WarningAction, WatchAction } from '../../domain/warnings/warning-action.ts';
import type { IsoInstant } from '../../kernel/dates.ts';
import type { Notices } from '../warning-notices.ts';
import type { Counts } from '../watch-counts.ts';
import type { WatchEvent } from '../watch-events.ts';
import type { ToldEntry } from '../watch-feed.ts';
import type { RowDigests } from '../watch-rows.ts';

export type CompanyAction = WarningAction | WatchAction;

/** What storage was told about a company's watch: what is stored next is the difference to it. */
export interface WatchLedger {
  readonly told: readonly ToldEntry[];
  readonly rows: RowDigests;
  readonly counted: Counts;
  readonly notices: Notices;
}

export const EMPTY_LEDGER: WatchLedger = { told: [], rows: {}, counted: {}, notices: {} };

/** A company's watch as last evaluated; rises by one with every commit. */
export interface WatchState {
  readonly version: number;
  readonly document: WatchDocument;
  readonly ledger: WatchLedger;
}

/** All of it is stored, or nothing. */
export interface WatchCommit {
  readonly companyId: string;
  /** 0 for the first. */
  readonly versionBefore: number;
  readonly recordedAt: IsoInstant;
  readonly document: WatchDocument;
  readonly ledger: WatchLedger;
  readonly actions: readonly CompanyAction[];
  readonly rows: readonly WarningRow[];
  readonly rowsRemoved: readonly string[];
  readonly entries: readonly FeedEntry[];
  readonly counts: Counts;
  readonly events: readonly WatchEvent[];
}

/** The watch over one tenant's companies. */
export interface WatchStore {
  /** Strongly consistent. */
  find(companyId: string): Promise<WatchState | undefined>;
  /** What people did, in any order; strongly consistent. */
  actions(companyId: string): Promise<readonly CompanyAction[]>;
  /** `outdated` where somebody else has committed since: evaluate anew. */
  commit(commit: WatchCommit): Promise<'committed' | 'outdated'>;
}

/** At most so many of each in one commit: a transaction has room for a hundred writes. */
export const COMMIT_LIMITS = { rows: 20, entries: 60, events: 25, actions: 20 } as const;
