import type { FilePlace, Finding } from '../../problems/refusal.ts';

/** The forms of files that a batch is read from. */
export const BATCH_FORMATS = ['ndjson', 'csv', 'xlsx'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** One item of a file: a request, or why there is none. */
export interface SourceRow {
  /** Where it begins. */
  readonly place: FilePlace;
  /** The caller's own; the same file gives the same references each time it is read. */
  readonly reference: string;
  /** A request as `POST /v1/assessments` takes it, before any check; absent where unreadable. */
  readonly content?: unknown;
  /** What the reader itself found wrong; an item with any is a failed one. */
  readonly findings: readonly Finding[];
  /** What the reader assumed or left aside; the item is answered all the same. */
  readonly notices?: readonly Finding[];
  /** Cells of columns that are no part of a request, by their titles: nothing is lost. */
  readonly kept?: Readonly<Record<string, string>>;
  /** Where in the file that stands which a pointer into the content points at. */
  placeOf?(pointer: string): FilePlace | undefined;
}

/** A file as a whole cannot be read: nothing of it is an item. */
export class SourceUnreadable extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.detail.en);
    this.name = 'SourceUnreadable';
    this.finding = finding;
  }
}

/**
 * Reads a file row by row in constant memory, in the same order each time.
 * Throws `SourceUnreadable` where the whole is no file of that form.
 */
export type BatchReader = (
  format: BatchFormat,
  content: AsyncIterable<Uint8Array>,
  options?: BatchReaderOptions,
) => AsyncIterable<SourceRow>;

export interface BatchReaderOptions {
  /** Told what concerns the file rather than one item: unknown columns, missing sheets. */
  readonly onNotice?: (notice: Finding) => void;
}
