import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { BatchReaderOptions, SourceRow } from '../../application/ports/batch-source.ts';
import { type TableRow, textCell } from '../../contracts/batch-files/table-cell.ts';
import {
  HEADER_ROWS_MAX,
  readTableHeader,
  type TableHeader,
} from '../../contracts/batch-files/table-header.ts';
import { adjacentItems } from '../../contracts/batch-files/table-items.ts';
import {
  isExample,
  readTableRecord,
  type TableRecord,
} from '../../contracts/batch-files/table-record.ts';
import { delimiterOf } from '../../contracts/csv.ts';
import { decodedText } from './decoded-text.ts';
import { fileFinding, noTableHeader } from './unreadable.ts';

export const CSV_ROWS_MAX = 500_000;
const RECORD_LENGTH_MAX = 131_072;
/** Lines from which the separator is told. */
const SAMPLE_LENGTH = 16_384;

/** The beginning of a text, and the text itself from its beginning. */
const sampled = async (
  chunks: AsyncGenerator<string>,
): Promise<readonly [sample: string, whole: AsyncGenerator<string>]> => {
  let sample = '';
  while (sample.length < SAMPLE_LENGTH) {
    const { done, value } = await chunks.next();
    if (done) break;
    sample += value;
  }
  const whole = async function* () {
    yield sample;
    yield* chunks;
  };
  return [sample, whole()];
};

async function* tableRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TableRow> {
  const [sample, text] = await sampled(decodedText(chunks));
  const parser = parse({
    delimiter: delimiterOf(sample),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: RECORD_LENGTH_MAX,
  });
  // What breaks while reading reaches the parser, and through it whoever waits for rows.
  pipeline(Readable.from(text), parser, () => undefined);
  let row = 0;
  for await (const cells of parser) {
    row += 1;
    if (Array.isArray(cells)) yield { row, cells: cells.map((cell) => textCell(String(cell))) };
  }
}

const isEmpty = ({ cells }: TableRow): boolean => cells.every(({ kind }) => kind === 'empty');

/** More than a table may have; what came before is read all the same. */
class TableTooLong extends Error {}

async function* recordsOf(
  rows: AsyncIterable<TableRow>,
  onNotice: BatchReaderOptions['onNotice'],
): AsyncGenerator<TableRecord> {
  let header: TableHeader | undefined;
  const above: TableRow[] = [];
  for await (const row of rows) {
    if (row.row > CSV_ROWS_MAX) throw new TableTooLong();
    if (isEmpty(row)) continue;
    if (header === undefined) {
      header = readTableHeader(row, above);
      above.push(row);
      if (header === undefined && above.length > HEADER_ROWS_MAX) throw noTableHeader();
      for (const notice of header?.notices ?? []) onNotice?.(notice);
      continue;
    }
    const record = readTableRecord(header, row);
    if (record !== undefined && !isExample(record)) yield record;
  }
  if (header === undefined) throw noTableHeader();
}

const restUnread = (row: number, code: string, en: string, zh: string): SourceRow => ({
  place: { row },
  reference: `row-${row}`,
  findings: [fileFinding(code, en, zh, { row })],
});

/** The rest of a table whose quotation mark does not close cannot be told apart. */
const brokenRest = (row: number): SourceRow =>
  restUnread(
    row,
    'table-unreadable',
    'From here on the file cannot be read: a quotation mark does not close, or a row is too long.',
    '自此行起无法读取：引号未闭合，或该行过长。',
  );

const longRest = (row: number): SourceRow =>
  restUnread(
    row,
    'table-too-large',
    `From here on the file was not read: send it in parts of ${CSV_ROWS_MAX} rows.`,
    `自此行起未予读取：请按每份至多 ${CSV_ROWS_MAX} 行分批上传。`,
  );

async function* counted(
  rows: AsyncIterable<TableRow>,
  last: { row: number },
): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    last.row = row.row;
    yield row;
  }
}

/** One row a company and period, as in the template; rows of one company follow one another. */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  { onNotice }: BatchReaderOptions = {},
): AsyncGenerator<SourceRow> {
  const last = { row: 0 };
  try {
    yield* adjacentItems(recordsOf(counted(tableRows(chunks), last), onNotice));
  } catch (error) {
    if (error instanceof TableTooLong) yield longRest(last.row);
    else if (error instanceof CsvError) yield brokenRest(last.row + 1);
    else throw error;
  }
}
