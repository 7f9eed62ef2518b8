import type { Batch, BatchNotice } from '../domain/batches/batch.ts';
import type { Finding } from '../problems/refusal.ts';
import type { SourceRow } from './ports/batch-source.ts';
import type { ItemRemarks } from './ports/batch-store.ts';

/** With its result an item stays well within what one write of the table costs. */
export const ITEM_NOTICES_MAX = 8;
export const KEPT_CELLS_MAX = 8;
export const KEPT_CHARACTERS_MAX = 100;
export const FILE_NOTICES_MAX = 50;

const noticeOf = ({ code, detail, place }: Finding): BatchNotice => ({
  code,
  detail,
  ...(place === undefined ? {} : { place }),
});

type Notices = Pick<ItemRemarks, 'notices' | 'noticesLeftOut'>;

const boundedNotices = (count: number, first: readonly BatchNotice[]): Notices => ({
  ...(first.length === 0 ? {} : { notices: first }),
  ...(count > first.length ? { noticesLeftOut: count - first.length } : {}),
});

const shortened = (text: string): string => text.slice(0, KEPT_CHARACTERS_MAX);

/** What the reader of a file says of an item, no more of it than the item can carry. */
export const rowRemarks = ({ notices = [], kept = {} }: SourceRow): ItemRemarks => {
  const cells = Object.entries(kept)
    .filter(([, value]) => value !== '')
    .slice(0, KEPT_CELLS_MAX)
    .map(([title, value]) => ({ title: shortened(title), value: shortened(value) }));
  return {
    ...boundedNotices(notices.length, notices.slice(0, ITEM_NOTICES_MAX).map(noticeOf)),
    ...(cells.length === 0 ? {} : { kept: cells }),
  };
};

/** The remarks of an entry, to be told with what became of its item. */
export const remarksOf = ({ notices, noticesLeftOut, kept }: ItemRemarks): ItemRemarks => ({
  ...(notices === undefined ? {} : { notices }),
  ...(noticesLeftOut === undefined ? {} : { noticesLeftOut }),
  ...(kept === undefined ? {} : { kept }),
});

/** What a reader says of a file as a whole; a file may have a thousand columns nobody knows. */
export class FileNotices {
  #count = 0;
  readonly #first: BatchNotice[] = [];

  add(notice: Finding): void {
    this.#count += 1;
    if (this.#first.length < FILE_NOTICES_MAX) this.#first.push(noticeOf(notice));
  }

  told(): Pick<Batch, 'notices' | 'noticesLeftOut'> {
    return boundedNotices(this.#count, this.#first);
  }
}
