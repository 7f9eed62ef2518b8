import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import {
  EMPTY,
  type TableCell,
  type TableRow,
  textCell,
} from '../../contracts/batch-files/table-cell.ts';
import { parseDate } from '../../kernel/dates.ts';
import { unreadable } from './unreadable.ts';

export const SHEETS_MAX = 20;
export const SHEET_ROWS_MAX = 20_000;
const LAST_COLUMN = 'IV';

export interface SheetRows {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

const ERRORS = /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

const dateCell = (value: Date): TableCell => {
  const day = Number.isNaN(value.getTime())
    ? undefined
    : parseDate(value.toISOString().slice(0, 10));
  return day?.kind === 'ok' ? { kind: 'date', date: day.value } : { kind: 'error', text: '#DATE' };
};

const cellOf = (value: CellValue, detail: Partial<Cell> | undefined): TableCell => {
  // A formula that no spreadsheet has computed yet has no value to read.
  if (detail?.type === 'formula' && value === null)
    return { kind: 'error', text: `=${detail.formula ?? ''}` };
  if (value === null) return EMPTY;
  if (value instanceof Date) return dateCell(value);
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value };
    case 'boolean':
      return { kind: 'flag', value };
    default:
      return detail?.type === 'error' || ERRORS.test(value)
        ? { kind: 'error', text: value }
        : textCell(value);
  }
};

/** A merged cell says the same in each of its rows; across columns only the first has it. */
const spread = (cells: TableCell[][], merges: Sheet['merges']): void => {
  for (const { startRow, startCol, endRow } of merges ?? []) {
    const value = cells[startRow]?.[startCol];
    if (value === undefined || value.kind === 'empty') continue;
    for (let row = startRow + 1; row <= Math.min(endRow, cells.length - 1); row += 1) {
      const held = cells[row];
      if (held !== undefined && (held[startCol] ?? EMPTY).kind === 'empty') held[startCol] = value;
    }
  }
};

const rowsOf = (sheet: Sheet): SheetRows => {
  const cells = sheet.rows.map((values, row) =>
    values.map((value, column) => {
      const detail = sheet.cells?.get(`${row},${column}`);
      return cellOf(value, detail);
    }),
  );
  spread(cells, sheet.merges);
  const rows = cells.flatMap((held, index) =>
    held.every(({ kind }) => kind === 'empty')
      ? []
      : [{ sheet: sheet.name, row: index + 1, cells: held }],
  );
  return { name: sheet.name, rows };
};

const broken = (error: unknown) =>
  unreadable(
    'workbook-unreadable',
    `The workbook cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    `无法读取工作簿：${error instanceof Error ? error.message : String(error)}`,
  );

/** The library speaks of what is wrong with a file by errors of many kinds. */
const attempted = async <Value>(read: () => Promise<Value>): Promise<Value> => {
  try {
    return await read();
  } catch (error) {
    throw broken(error);
  }
};

const tooManySheets = () =>
  unreadable(
    'table-too-large',
    `The workbook has more than ${SHEETS_MAX} sheets.`,
    `工作簿超过 ${SHEETS_MAX} 个工作表。`,
  );

const tooManyRows = (sheet: string) =>
  unreadable(
    'table-too-large',
    `The sheet has more than ${SHEET_ROWS_MAX} rows: send it in parts, or as CSV.`,
    `工作表超过 ${SHEET_ROWS_MAX} 行，请分批上传或改用 CSV。`,
    { sheet, row: SHEET_ROWS_MAX + 1 },
  );

export interface SheetName {
  readonly name: string;
  readonly index: number;
  readonly isHidden: boolean;
}

/** The sheets of a workbook, without reading them. */
export const sheetNames = async (bytes: Uint8Array): Promise<readonly SheetName[]> => {
  const names: SheetName[] = [];
  await attempted(() =>
    readXlsx(bytes, {
      sheets: ({ name, index, hidden, veryHidden }) => {
        names.push({ name, index, isHidden: hidden === true || veryHidden === true });
        return false;
      },
    }),
  );
  if (names.length > SHEETS_MAX) throw tooManySheets();
  return names;
};

/** One sheet at a time, so that only one is held as it was. */
export const sheetRows = async (bytes: Uint8Array, { index }: SheetName): Promise<SheetRows> => {
  const range = `A1:${LAST_COLUMN}${SHEET_ROWS_MAX + 1}`;
  const { sheets } = await attempted(() => readXlsx(bytes, { sheets: [index], range }));
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('a sheet that was listed cannot be read');
  if (sheet.rows.length > SHEET_ROWS_MAX) throw tooManyRows(sheet.name);
  return rowsOf(sheet);
};
