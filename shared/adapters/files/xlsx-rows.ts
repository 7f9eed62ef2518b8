import type { BatchReaderOptions, SourceRow } from '../../application/ports/batch-source.ts';
import type { TableRow } from '../../contracts/batch-files/table-cell.ts';
import {
  HEADER_ROWS_MAX,
  readTableHeader,
  sectionsOf,
  type TableHeader,
} from '../../contracts/batch-files/table-header.ts';
import {
  joinedItems,
  type SheetRecords,
  withoutExamples,
} from '../../contracts/batch-files/table-items.ts';
import { readTableRecord, type TableRecord } from '../../contracts/batch-files/table-record.ts';
import {
  isOwnSheet,
  STATEMENT_SHEETS,
  templateSheetName,
} from '../../contracts/batch-files/template-sheets.ts';
import type { Section } from '../../domain/statements/line-items/line-item.ts';
import type { Finding } from '../../problems/refusal.ts';
import { fileFinding, noTableHeader } from './unreadable.ts';
import { checkBounds, collected } from './workbook-bytes.ts';
import { type SheetName, sheetNames, sheetRows } from './workbook-sheets.ts';

interface Table {
  readonly header: TableHeader;
  readonly records: readonly TableRecord[];
}

const headerOf = (rows: readonly TableRow[]): TableHeader | undefined => {
  for (const [index, row] of rows.slice(0, HEADER_ROWS_MAX).entries()) {
    const header = readTableHeader(row, rows.slice(0, index));
    if (header !== undefined) return header;
  }
  return undefined;
};

const tableOf = (rows: readonly TableRow[]): Table | undefined => {
  const header = headerOf(rows);
  if (header === undefined) return undefined;
  const records = rows
    .filter(({ row }) => row > header.row)
    .flatMap((row) => readTableRecord(header, row) ?? []);
  return { header, records: withoutExamples(records) };
};

const hiddenSheet = ({ name }: SheetName): Finding =>
  fileFinding('sheet-hidden', 'The sheet is hidden and was not read.', '工作表已隐藏，未予读取。', {
    sheet: name,
    row: 1,
  });

const otherSheet = ({ name }: SheetName): Finding =>
  fileFinding(
    'sheet-not-used',
    'The sheet has no row of titles with the company id, and was not used.',
    '工作表没有含企业编号的表头行，未予使用。',
    { sheet: name, row: 1 },
  );

const missingSheet = (section: Section): Finding => {
  const name = templateSheetName(section);
  return fileFinding(
    'sheet-missing',
    `No sheet has columns of this statement (${name.en}): its figures are unknown, not nil.`,
    `没有含${name.zh}项目的工作表：相关数据视为未知，而非为零。`,
    { sheet: `${name.zh} ${name.en}`, row: 1 },
  );
};

const noticesAboutSheets = (tables: readonly Table[]): readonly Finding[] => {
  const given = new Set(tables.flatMap(({ header }) => [...sectionsOf(header)]));
  return STATEMENT_SHEETS.filter((section) => !given.has(section)).map(missingSheet);
};

const readTables = async (
  bytes: Uint8Array,
  notice: (finding: Finding) => void,
): Promise<readonly Table[]> => {
  const tables: Table[] = [];
  for (const name of await sheetNames(bytes)) {
    if (name.isHidden) {
      notice(hiddenSheet(name));
      continue;
    }
    const { rows } = await sheetRows(bytes, name);
    const table = tableOf(rows);
    if (table !== undefined) tables.push(table);
    else if (rows.length > 0 && !isOwnSheet(name.name)) notice(otherSheet(name));
  }
  return tables;
};

const holdsOf = (header: TableHeader): SheetRecords['holds'] => {
  const sections = sectionsOf(header);
  if (sections.size === 0) return 'companies';
  return STATEMENT_SHEETS.some((section) => sections.has(section)) ? 'statement' : 'other';
};

/** A workbook as the template: companies on one sheet, each statement on one of its own. */
export async function* xlsxRows(
  chunks: AsyncIterable<Uint8Array>,
  { onNotice }: BatchReaderOptions = {},
): AsyncGenerator<SourceRow> {
  const bytes = await collected(chunks);
  checkBounds(bytes);
  const tables = await readTables(bytes, (notice) => onNotice?.(notice));
  if (tables.length === 0) throw noTableHeader();
  const notices = [
    ...tables.flatMap(({ header }) => header.notices),
    ...noticesAboutSheets(tables),
  ];
  for (const notice of notices) onNotice?.(notice);
  yield* joinedItems(
    tables.map(({ header, records }) => ({
      name: header.sheet ?? '',
      holds: holdsOf(header),
      records,
    })),
  );
}
