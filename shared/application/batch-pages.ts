import type { IsoInstant } from '../kernel/dates.ts';
import { refusal } from '../problems/refusal.ts';
import { batchItemRequest } from './batch-item-request.ts';
import { contentHash } from './content-hash.ts';
import { rowRemarks } from './item-remarks.ts';
import type { SourceRow } from './ports/batch-source.ts';
import type { BatchPage, PageEntry } from './ports/batch-store.ts';
import { findingsRefusal } from './refuse-findings.ts';

/** Items of one page; its writes go together. */
export const PAGE_ROWS_MAX = 25;
/** Compressed at least eightfold, a page stays within what the table holds under one key. */
const PAGE_CHARACTERS_MAX = 2_000_000;

const HASH_DIGITS = 16;

export const hashOfItem = (content: unknown): string => contentHash(content).slice(0, HASH_DIGITS);

export const pageNumber = (index: number): string => String(index).padStart(6, '0');

const TOO_LARGE = refusal('payload-too-large', {
  en: `One item may have at most ${PAGE_CHARACTERS_MAX} characters.`,
  zh: `单个条目至多${PAGE_CHARACTERS_MAX}个字符。`,
});

/** An item as it was given, however wrong: what is wrong with it is its answer. */
export const entryOf = (
  row: number,
  reference: string,
  told: Pick<PageEntry, 'content' | 'refusal' | 'place'>,
): PageEntry => {
  const hash = hashOfItem([told.content, told.refusal]);
  const size = told.content === undefined ? 0 : JSON.stringify(told.content).length;
  if (size <= PAGE_CHARACTERS_MAX) return { row, reference, hash, ...told };
  const { place } = told;
  return { row, reference, hash, refusal: TOO_LARGE, ...(place === undefined ? {} : { place }) };
};

const readEntry = (row: number, source: SourceRow): PageEntry => {
  const { place, reference, content, findings, placeOf } = source;
  if (findings.length > 0)
    return entryOf(row, reference, { place, refusal: findingsRefusal(findings) });
  if (placeOf !== undefined) {
    const request = batchItemRequest(content);
    if (request.kind === 'failed') {
      const placed = request.failure.map((finding) => ({
        ...finding,
        place: placeOf(finding.pointer) ?? place,
      }));
      return entryOf(row, reference, { place, refusal: findingsRefusal(placed) });
    }
  }
  return entryOf(row, reference, { place, content });
};

/** What a reader found, or what the request's own schema finds, said by the places of the file. */
export const entryOfRow = (row: number, source: SourceRow): PageEntry => ({
  ...readEntry(row, source),
  ...rowRemarks(source),
});

const sizeOf = ({ content }: PageEntry): number =>
  content === undefined ? 0 : JSON.stringify(content).length;

/** Pages of entries as they come, holding one at a time; the same entries give the same pages. */
export async function* pagesOf(
  entries: AsyncIterable<PageEntry> | Iterable<PageEntry>,
  first: number,
  acceptedAt: IsoInstant,
): AsyncGenerator<BatchPage> {
  let index = first;
  let held: PageEntry[] = [];
  let characters = 0;
  const page = (): BatchPage => ({ id: pageNumber(index), acceptedAt, entries: held });
  for await (const entry of entries) {
    const size = sizeOf(entry);
    const isFull = held.length === PAGE_ROWS_MAX || characters + size > PAGE_CHARACTERS_MAX;
    if (isFull && held.length > 0) {
      yield page();
      [index, held, characters] = [index + 1, [], 0];
    }
    held.push(entry);
    characters += size;
  }
  if (held.length > 0) yield page();
}
