import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOfRow } from '../../../shared/application/batch-pages.ts';
import {
  FILE_NOTICES_MAX,
  FileNotices,
  ITEM_NOTICES_MAX,
  KEPT_CELLS_MAX,
  KEPT_CHARACTERS_MAX,
  remarksOf,
  rowRemarks,
} from '../../../shared/application/item-remarks.ts';

const row = { place: { row: 2 }, reference: 'r', findings: [], content: { companyId: 'c' } };
const notice = (index: number) => ({
  pointer: '',
  code: `code-${index}`,
  detail: { en: 'assumed', zh: '假定' },
  place: { row: index },
});
const notices = (count: number) => Array.from({ length: count }, (_, index) => notice(index));

describe('what the reader of a file says of an item', () => {
  it('is bounded, and says how much it leaves out', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.dictionary(fc.string(), fc.string({ maxLength: 300 }), { maxKeys: 30 }),
        (count, kept) => {
          const told = rowRemarks({ ...row, notices: notices(count), kept });
          const { notices: first = [], noticesLeftOut = 0, kept: cells = [] } = told;
          expect(first.length + noticesLeftOut).toBe(count);
          expect(first.length).toBeLessThanOrEqual(ITEM_NOTICES_MAX);
          expect(cells.length).toBeLessThanOrEqual(KEPT_CELLS_MAX);
          for (const { title, value } of cells) {
            expect(title.length).toBeLessThanOrEqual(KEPT_CHARACTERS_MAX);
            expect(value.length).toBeLessThanOrEqual(KEPT_CHARACTERS_MAX);
          }
        },
      ),
    );
  });

  it('adds no member where there is nothing to say', () => {
    expect(rowRemarks({ ...row, notices: [], kept: { empty: '' } })).toEqual({});
    expect(remarksOf({})).toEqual({});
  });

  it('is no part of what the item is: without it, it is the same item', () => {
    const bare = entryOfRow(1, row);
    const remarked = entryOfRow(1, { ...row, notices: notices(2), kept: { en: 'a', zh: 'b' } });
    expect(remarked.hash).toBe(bare.hash);
    expect(remarksOf(remarked)).toEqual({
      notices: notices(2).map(({ pointer: _, ...told }) => told),
      kept: [
        { title: 'en', value: 'a' },
        { title: 'zh', value: 'b' },
      ],
    });
  });
});

describe('what the reader says of a file', () => {
  it('is told in order, the first of it', () => {
    const file = new FileNotices();
    for (const each of notices(FILE_NOTICES_MAX + 7)) file.add(each);
    const { notices: told = [], noticesLeftOut } = file.told();
    expect(told.map(({ code }) => code)).toEqual(notices(FILE_NOTICES_MAX).map(({ code }) => code));
    expect(noticesLeftOut).toBe(7);
    expect(new FileNotices().told()).toEqual({});
  });
});
