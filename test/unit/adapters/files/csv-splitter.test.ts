import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRow, CsvSplitter } from '../../../../shared/adapters/files/csv-splitter.ts';

const split = (text: string, size: number): readonly CsvRow[] => {
  const splitter = new CsvSplitter(',');
  const rows: CsvRow[] = [];
  for (let start = 0; start < text.length; start += size)
    rows.push(...splitter.rows(text.slice(start, start + size), false));
  rows.push(...splitter.rows('', true));
  return rows;
};

const cellsOf = (rows: readonly CsvRow[]): readonly (readonly string[])[] =>
  rows.map((row) => (row.kind === 'cells' ? row.cells : [row.kind]));

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '企', ';') });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 });

describe('splitting CSV as it comes', () => {
  it('reads what csv-parse reads at once, wherever the text is cut', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 12 }), (rows, size) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
        const expected: string[][] = parse(text, {
          relax_column_count: true,
          record_delimiter: '\n',
        });
        expect(cellsOf(split(text, size))).toEqual(expected);
      }),
    );
  });

  it.each([
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    [
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['\n\na', [[''], [''], ['a']]],
    ['a "quoted" word,b', [['a "quoted" word', 'b']]],
    ['"a"tail ,b', [['atail', 'b']]],
  ])('reads %j', (text, rows) => {
    for (const size of [1, 3, 100]) expect(cellsOf(split(text, size))).toEqual(rows);
  });

  it('goes on behind a row that is broken', () => {
    expect(cellsOf(split('a\n"open,1\n"closed",2\nb', 5))).toEqual([
      ['a'],
      ['quote-open'],
      ['closed', '2'],
      ['b'],
    ]);
  });
});
