import type { IsoDate, IsoInstant } from '../../kernel/dates.ts';
import type { Language, Text } from '../../kernel/text.ts';
import type { Segment } from '../models/rating-model.ts';

/** How the items of a batch came: in the request, in a file, one by one, or from what is stored. */
export const BATCH_KINDS = ['inline', 'upload', 'direct', 'portfolio'] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

/**
 * `awaiting-upload` until the file is there and started; `expanding` while its items are being
 * found; `open` where more may come; `running` when all are known; `cancelling` while what is
 * pending is being given up; then `completed` or `cancelled`. `refused` is a file that cannot be
 * read, or a preview that was dropped.
 */
export const BATCH_STATUSES = [
  'awaiting-upload',
  'expanding',
  'open',
  'running',
  'cancelling',
  'completed',
  'cancelled',
  'refused',
] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];

/** Urgent items have a queue and workers of their own. */
export const BATCH_PRIORITIES = ['normal', 'urgent'] as const;
export type BatchPriority = (typeof BATCH_PRIORITIES)[number];

export const ITEM_STATES = ['pending', 'succeeded', 'failed', 'cancelled'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
export type ItemEnd = Exclude<ItemState, 'pending'>;

/** Which stored companies a portfolio batch goes through; every member given has to hold. */
export interface PortfolioFilter {
  readonly companyIds?: readonly string[];
  readonly country?: string;
  /** Of the latest assessment, as are the grade and the model. */
  readonly segment?: Segment;
  readonly grade?: string;
  readonly modelId?: string;
}

export interface PortfolioOrder {
  readonly filter: PortfolioFilter;
  /** Default: the day the batch began. */
  readonly asOf?: IsoDate;
  /** By segment, the model version to rate with instead of the champion. */
  readonly models: Readonly<Partial<Record<Segment, string>>>;
  /** A preview stores no assessment. */
  readonly preview: boolean;
}

/** A file that the items are read from. */
export interface BatchUpload {
  readonly format: 'ndjson' | 'csv' | 'xlsx';
  /** Where it lies. */
  readonly key: string;
}

/** Why a file as a whole gave no items, in the words of a finding. */
export interface BatchRefusal {
  readonly code: string;
  readonly detail: Text;
}

/** What a reader of files assumed or left aside, in the words of a finding; nobody is refused for it. */
export interface BatchNotice {
  readonly code: string;
  readonly detail: Text;
  /** Counted from 1, as people count. */
  readonly place?: { readonly sheet?: string; readonly row: number; readonly column?: string };
}

/** What became of a preview. */
export type PreviewDecision = 'committed' | 'dropped';

export const isOver = (status: BatchStatus): boolean =>
  status === 'completed' || status === 'cancelled' || status === 'refused';

/** One batch, but for its counts. */
export interface Batch {
  readonly id: string;
  readonly kind: BatchKind;
  readonly name?: string;
  readonly priority: BatchPriority;
  /** Of the texts in its results. */
  readonly language: Language;
  readonly createdAt: IsoInstant;
  /** Items are assessed as of this instant, whenever a worker comes to them. */
  readonly startedAt?: IsoInstant;
  readonly finishedAt?: IsoInstant;
  readonly status: BatchStatus;
  /** Items known so far. */
  readonly items: number;
  /** Rows that said again, to the letter, what an earlier row of the batch had said. */
  readonly repeated: number;
  /** How often it was started: once, and again with each retry. */
  readonly round: number;
  /** Failed items are being taken up again; until that is done the batch is not. */
  readonly isRetrying: boolean;
  /** What is pending is to be given up. */
  readonly isCancelled: boolean;
  /** When its results had been written; until then it is looked after. */
  readonly writtenAt?: IsoInstant;
  readonly upload?: BatchUpload;
  readonly portfolio?: PortfolioOrder;
  /** Why the file could not be read. */
  readonly refusal?: BatchRefusal;
  /** The first that concern the file rather than one item: unknown columns, missing sheets. */
  readonly notices?: readonly BatchNotice[];
  /** How many more there were. */
  readonly noticesLeftOut?: number;
  readonly decision?: PreviewDecision;
  /** The batch that stored what this one had previewed, or the preview of this one. */
  readonly relatedId?: string;
}
