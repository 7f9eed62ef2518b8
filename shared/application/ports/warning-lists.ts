import type { FeedItem } from '../../contracts/warning-feed-output.ts';
import type { WarningRow, WatchDocument } from '../../contracts/watch-output.ts';
import type { WarningStatus } from '../../domain/warnings/history/warning-life.ts';
import type { IsoDate, IsoInstant } from '../../kernel/dates.ts';
import type { Result } from '../../kernel/result.ts';
import type { Refusal } from '../../problems/refusal.ts';
import type { Counts } from '../watch-counts.ts';
import type { Page, PageRequest } from './page.ts';

/** What a list is asked for; every member given has to fit. */
export interface WarningFilter {
  readonly statuses: readonly WarningStatus[];
  readonly levels?: readonly WatchDocument['level'][];
  readonly owner?: string;
  readonly rules?: readonly string[];
  readonly companyId?: string;
  readonly since?: IsoDate;
}

type CursorRefusal = Refusal<'cursor-invalid'>;

/** The warnings of one tenant. */
export interface WarningLists {
  find(id: string): Promise<WarningRow | undefined>;
  /**
   * The freshest first. Reads a bounded number of items, however many warnings there are: a page
   * may be short, even empty, and still have a next one.
   */
  list(filter: WarningFilter, page: PageRequest): Promise<Result<Page<WarningRow>, CursorRefusal>>;
  counts(): Promise<Counts>;
}

export type SequencedFeedItem = FeedItem & { readonly sequence: number };

export interface FeedPage {
  readonly items: readonly SequencedFeedItem[];
  /** Where to go on. */
  readonly next: string;
  readonly more: boolean;
}

export interface FeedReader {
  readonly reader: string;
  /** Of the last item that it has looked at. */
  readonly sequence: number;
  readonly movedAt: IsoInstant;
}

/** The feed of one tenant, in the order of recording. */
export interface WarningFeed {
  /** After a cursor, else after a sequence, else from the beginning. */
  page(
    request: PageRequest & { readonly afterSequence?: number },
  ): Promise<Result<FeedPage, CursorRefusal>>;
  /** Of the item recorded last; 0 while there is none. */
  newestSequence(): Promise<number>;
  reader(name: string): Promise<FeedReader | undefined>;
  moveReader(reader: FeedReader): Promise<void>;
}
