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
import { type CsvRow, CsvSplitter } from './csv-splitter.ts';
import { decodedText } from './decoded-text.ts';
import { fileFinding, noTableHeader } from './unreadable.ts';

export const CSV_ROWS_MAX = 500_000;
/** Enough to find the titles in, and by them the separator. */
const SAMPLE_LENGTH = 32_768;

const SEPARATORS = [',', '\t', ';', '；', '|'] as const;

/** A row as it stands in the file, counted from 1. */
interface PlacedRow {
  readonly row: number;
  readonly read: CsvRow;
}

const tableRow = (row: number, cells: readonly string[]): TableRow => ({
  row,
  cells: cells.map(textCell),
});

/** How many titles are known when a text is separated so. */
const knownTitles = (sample: string, separator: string): number => {
  const rows = [...new CsvSplitter(separator).rows(sample, true)].slice(0, HEADER_ROWS_MAX);
  const known = rows.map((read, index) => {
    const row = tableRow(index + 1, read.kind === 'cells' ? read.cells : []);
    const columns = readTableHeader(row, [])?.columns ?? [];
    return columns.filter(({ meaning }) => meaning.kind !== 'other').length;
  });
  return Math.max(0, ...known);
};

/** The separator by which most titles are known; amounts may hold any of them. */
const separatorOf = (sample: string): string => {
  const ranked = SEPARATORS.map(
    (separator) => [knownTitles(sample, separator), separator] as const,
  );
  const most = Math.max(...ranked.map(([known]) => known));
  return ranked.find(([known]) => known === most)?.[1] ?? ',';
};

async function* csvRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  let sample = '';
  let splitter: CsvSplitter | undefined;
  for await (const text of decodedText(chunks)) {
    if (splitter !== undefined) {
      yield* splitter.rows(text, false);
      continue;
    }
    sample += text;
    if (sample.length < SAMPLE_LENGTH) continue;
    splitter = new CsvSplitter(separatorOf(sample));
    yield* splitter.rows(sample, false);
    sample = '';
  }
  splitter ??= new CsvSplitter(separatorOf(sample));
  yield* splitter.rows(sample, true);
}

async function* placedRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PlacedRow> {
  let row = 0;
  for await (const read of csvRecords(chunks)) {
    row += 1;
    yield { row, read };
  }
}

const isEmpty = ({ cells }: TableRow): boolean => cells.every(({ kind }) => kind === 'empty');

const brokenRecord = (row: number, code: string, en: string, zh: string): TableRecord => ({
  place: { row },
  fields: new Map(),
  lines: [],
  findings: [fileFinding(code, en, zh, { row })],
  unread: [],
  kept: {},
});

const unreadRow = ({ row, read }: PlacedRow): TableRecord =>
  read.kind === 'too-long'
    ? brokenRecord(row, 'row-too-long', 'The row is too long to be one.', '该行过长，无法读取。')
    : brokenRecord(
        row,
        'quote-open',
        'A quotation mark in this row does not close.',
        '该行引号未闭合。',
      );

const restUnread = (row: number): TableRecord =>
  brokenRecord(
    row,
    'table-too-large',
    `From here on the file was not read: send it in parts of ${CSV_ROWS_MAX} rows.`,
    `自此行起未予读取：请按每份至多 ${CSV_ROWS_MAX} 行分批上传。`,
  );

/** Takes the rows up to the titles; what comes next are the rows below them. */
const headerOf = async (rows: AsyncIterator<PlacedRow>): Promise<TableHeader> => {
  const above: TableRow[] = [];
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const { row, read } = next.value;
    const cells = tableRow(row, read.kind === 'cells' ? read.cells : []);
    if (isEmpty(cells)) continue;
    const header = readTableHeader(cells, above);
    if (header !== undefined) return header;
    above.push(cells);
    if (above.length > HEADER_ROWS_MAX) break;
  }
  throw noTableHeader();
};

const recordOf = (header: TableHeader, placed: PlacedRow): TableRecord | undefined => {
  const { row, read } = placed;
  if (row > CSV_ROWS_MAX) return restUnread(row);
  if (read.kind !== 'cells') return unreadRow(placed);
  const record = readTableRecord(header, tableRow(row, read.cells));
  return record === undefined || isExample(record) ? undefined : record;
};

async function* recordsOf(
  rows: AsyncGenerator<PlacedRow>,
  onNotice: BatchReaderOptions['onNotice'],
): AsyncGenerator<TableRecord> {
  const header = await headerOf(rows);
  for (const notice of header.notices) onNotice?.(notice);
  for await (const placed of rows) {
    const record = recordOf(header, placed);
    if (record !== undefined) yield record;
    if (placed.row > CSV_ROWS_MAX) return;
  }
}

/** One row a company and period, as in the template; rows of one company follow one another. */
export const csvRows = (
  chunks: AsyncIterable<Uint8Array>,
  { onNotice }: BatchReaderOptions = {},
): AsyncIterable<SourceRow> => adjacentItems(recordsOf(placedRows(chunks), onNotice));
