import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entryOf,
  entryOfRow,
  PAGE_ROWS_MAX,
  pagesOf,
} from '../../../shared/application/batch-pages.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';

const AT = isoInstant('2025-05-15T08:00:00Z');

const pagesFrom = async (entries: Parameters<typeof pagesOf>[0], first = 0) => {
  const pages = [];
  for await (const page of pagesOf(entries, first, AT)) pages.push(page);
  return pages;
};

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => entryOf(index + 1, `r${index}`, { content: index }));

describe('pages of items', () => {
  it('hold every entry once, in order, whatever number there is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 120 }), async (count) => {
        const pages = await pagesFrom(entries(count));
        expect(pages.flatMap((page) => page.entries)).toEqual(entries(count));
        expect(pages.every((page) => page.entries.length <= PAGE_ROWS_MAX)).toBe(true);
        expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
      }),
    );
  });

  it('are the same when a later run goes on where an earlier one stopped', async () => {
    const all = await pagesFrom(entries(90));
    const rest = await pagesFrom(entries(90).slice(2 * PAGE_ROWS_MAX), 2);
    expect(rest).toEqual(all.slice(2));
  });

  it('answer an item that is too large by a problem of its own', () => {
    const entry = entryOf(1, 'big', { content: 'x'.repeat(2_000_001) });
    expect(entry).toMatchObject({ refusal: { problem: 'payload-too-large' } });
    expect(entry.content).toBeUndefined();
  });
});

describe('an entry of a file', () => {
  const row = { place: { row: 7 }, reference: 'r', findings: [] };

  it('says what the schema finds by the places of the file', () => {
    const placeOf = (pointer: string) =>
      pointer === '/asOf' ? { sheet: '企业', row: 7, column: 'D' } : undefined;
    const content = { company: { id: 'c', name: 'n', country: 'CN' }, asOf: 'soon' };
    const entry = entryOfRow(1, { ...row, content, placeOf });
    expect(entry.refusal?.findings).toMatchObject([
      { pointer: '/asOf', place: { sheet: '企业', row: 7, column: 'D' } },
    ]);
  });

  it('keeps the findings of its reader, and tells contents of one reference apart', () => {
    const finding = { pointer: '', code: 'x', detail: { en: 'x', zh: 'x' } };
    expect(entryOfRow(1, { ...row, findings: [finding] }).refusal?.findings).toEqual([finding]);
    const [one, other] = [1, 2].map((content) => entryOf(1, 'r', { content }).hash);
    expect(one).not.toBe(other);
  });
});
