import type {
  Batch,
  BatchNotice,
  BatchStatus,
  ItemEnd,
  ItemState,
} from '../../domain/batches/batch.ts';
import type { BatchTally } from '../../domain/batches/batch-tally.ts';
import type { RatingMove } from '../../domain/batches/rating-move.ts';
import type { IsoInstant } from '../../kernel/dates.ts';
import type { Result } from '../../kernel/result.ts';
import type { FilePlace, Refusal } from '../../problems/refusal.ts';
import type { Page, PageRequest } from './page.ts';

/** What tells an item from the others of its batch: the caller's reference and the content. */
export interface ItemName {
  readonly reference: string;
  /** The first 16 hexadecimal digits of the content's hash. */
  readonly hash: string;
}

/** A cell of a column that is no part of a request, by its title. */
export interface KeptCell {
  readonly title: string;
  readonly value: string;
}

/** What the reader of a file says of an item beside its content; no part of what the item is. */
export interface ItemRemarks {
  /** The first that it assumed or left aside. */
  readonly notices?: readonly BatchNotice[];
  /** How many more there were. */
  readonly noticesLeftOut?: number;
  /** The first of the cells that it did not use. */
  readonly kept?: readonly KeptCell[];
}

/** What one item asks for, or why it cannot be asked. */
export interface PageEntry extends ItemName, ItemRemarks {
  /** From 1, in the order given. */
  readonly row: number;
  readonly place?: FilePlace;
  readonly content?: unknown;
  readonly refusal?: Refusal;
}

/** The contents of a handful of items, stored together; never changed. */
export interface BatchPage {
  readonly id: string;
  /** The instant as of which its items are assessed. */
  readonly acceptedAt: IsoInstant;
  readonly entries: readonly PageEntry[];
}

/** An assessment that an item came to; a preview has no id, for it is not stored. */
export interface ItemRated {
  readonly companyId: string;
  readonly assessmentId?: string;
  readonly outcome: 'rated' | 'unrated';
  readonly asOf: string;
  readonly grade?: string;
  readonly pd?: string;
  readonly modelId?: string;
  readonly companyName?: string;
  /** Ends of the range that missing data leave open. */
  readonly gradeBest?: string;
  readonly gradeWorst?: string;
  readonly quality?: string;
  /** An amount with its currency. */
  readonly limit?: string;
  /** A rate a year, as a fraction. */
  readonly price?: string;
  readonly watchLevel?: string;
  readonly move?: RatingMove;
}

export type ItemResult = ItemRemarks &
  (
    | { readonly state: 'succeeded'; readonly rated: ItemRated }
    | { readonly state: 'failed'; readonly refusal: Refusal }
    | { readonly state: 'cancelled' }
  );

export interface BatchItem extends ItemName {
  readonly row: number;
  readonly page: string;
  readonly state: ItemState;
  readonly acceptedAt: IsoInstant;
  readonly endedAt?: IsoInstant;
  /** Absent while it is pending. */
  readonly result?: ItemResult;
}

export interface ItemEnding extends ItemName {
  readonly result: ItemResult;
}

/** How far the finding of a batch's items has come. */
export interface Expansion {
  /** Pages done, which is the number of the next one. */
  readonly pages: number;
  readonly rows: number;
  readonly items: number;
  readonly repeated: number;
}

type Changeable = Omit<Batch, 'id' | 'kind' | 'createdAt'>;

/** New values; undefined takes away what was there. */
export type BatchChanges = {
  readonly [Member in keyof Changeable]?: Changeable[Member] | undefined;
};

/** What is said to the world when a batch ends, stored in the same write. */
export interface BatchEnded {
  readonly batch: Batch;
  readonly tally: BatchTally;
}

/** The batches of one tenant. Reads are strongly consistent. */
export interface BatchStore {
  /** False where the id is taken. */
  create(batch: Batch): Promise<boolean>;
  find(id: string): Promise<Batch | undefined>;
  tally(id: string): Promise<BatchTally>;
  /** Latest first. */
  list(request: PageRequest): Promise<Result<Page<Batch>, Refusal<'cursor-invalid'>>>;
  /** How many are not over, at most `limit`. */
  countOpen(limit: number): Promise<number>;
  /** Changes a batch that is in one of these states; false where it is not. */
  change(id: string, from: readonly BatchStatus[], changes: BatchChanges): Promise<boolean>;
  /** Ends a batch and says so, once; false where it has changed or was ended before. */
  finish(ended: BatchEnded): Promise<boolean>;
  /** No more is to be done for a batch that is over: its results are written. */
  close(id: string, writtenAt: IsoInstant): Promise<void>;
  /** Takes up a batch that was over; false where it was not. */
  reopen(id: string, changes: BatchChanges): Promise<boolean>;

  expansion(id: string): Promise<Expansion>;
  /** Goes on from `from`; false where another has gone on from there. */
  advance(id: string, from: Expansion, to: Expansion): Promise<boolean>;

  /** Answers with the page as it is stored, which is the first that was saved under the id. */
  savePage(id: string, page: BatchPage): Promise<BatchPage>;
  page(id: string, pageId: string): Promise<BatchPage | undefined>;

  /** Puts the items of a page that are not there yet; answers how many are this page's. */
  accept(id: string, page: BatchPage): Promise<number>;
  /**
   * Puts those of a batch that is open and counts them in the same write; answers how many were
   * new, undefined where the batch is not open.
   */
  acceptOpen(id: string, page: BatchPage): Promise<number | undefined>;
  item(id: string, name: ItemName): Promise<BatchItem | undefined>;
  /** In order of reference; a page may be short of the limit though more follow. */
  items(
    id: string,
    request: PageRequest & { readonly state?: ItemState | undefined },
  ): Promise<Result<Page<BatchItem>, Refusal<'cursor-invalid'>>>;
  /** Ends what is pending of these and counts it, in one write; what has ended stays. */
  end(id: string, endings: readonly ItemEnding[], at: IsoInstant): Promise<void>;
  /** Makes ended items pending again, as of an instant, and takes them off the counts. */
  retry(id: string, items: readonly BatchItem[], end: ItemEnd, at: IsoInstant): Promise<void>;

  saveSummary(id: string, summary: unknown): Promise<void>;
  summary(id: string): Promise<unknown>;
}

/** Which batches of all tenants are not over: for the reconciler alone. */
export interface OpenBatches {
  all(): AsyncIterable<{ readonly tenant: string; readonly id: string }>;
}
