import { quotedText } from '../../domain/identifiers/normalised-text.ts';
import { LINE_ITEMS, type LineItemId } from '../../domain/statements/line-items/line-items.ts';
import type { FilePlace, Finding } from '../../problems/refusal.ts';
import type { WireIssue } from '../wire-issue.ts';
import { readAmountCell } from './read-amount-cell.ts';
import { type FieldReading, readFieldCell } from './read-field-cell.ts';
import { cellText, columnLetters, EMPTY, type TableCell, type TableRow } from './table-cell.ts';
import type { TableField } from './table-field.ts';
import type { TableFieldId } from './table-fields.ts';
import type { TableColumn, TableHeader } from './table-header.ts';

export interface PlacedField extends FieldReading {
  readonly field: TableField;
  readonly place: FilePlace;
}

export interface PlacedLine {
  readonly name:
    | { readonly item: LineItemId }
    | { readonly label: string; readonly item: LineItemId | undefined };
  /** A plain decimal. */
  readonly amount: string;
  /** What the title of its column says. */
  readonly unit?: string;
  readonly place: FilePlace;
}

/** One row of a table, read by the titles above it. */
export interface TableRecord {
  readonly place: FilePlace;
  readonly fields: ReadonlyMap<string, PlacedField>;
  readonly lines: readonly PlacedLine[];
  readonly findings: readonly Finding[];
  /** Members of the request whose cells could not be read; their absence is no finding of its own. */
  readonly unread: readonly string[];
  /** Cells of columns that are not known, by title or letters: nothing is lost. */
  readonly kept: Readonly<Record<string, string>>;
  /** The unit that stands above the table. */
  readonly unit?: string;
}

/** Whoever leaves the worked example as it is does not mean it. */
export const EXAMPLE_IDS: readonly string[] = ['EXAMPLE', '示例'];

const UNREADABLE = '\ufffd';

const notText = (cell: TableCell): WireIssue => ({
  code: 'text-unreadable',
  detail: {
    en: `${quotedText(cellText(cell))} holds characters that are neither UTF-8 nor GB 18030.`,
    zh: `${quotedText(cellText(cell))} 含有非 UTF-8 或 GB 18030 编码的字符。`,
  },
});

const KEPT_LENGTH_MAX = 200;

interface Draft {
  readonly row: TableRow;
  readonly fields: Map<string, PlacedField>;
  readonly lines: PlacedLine[];
  readonly findings: Finding[];
  readonly unread: string[];
  readonly kept: Map<string, string>;
}

const placeIn = ({ row, sheet }: TableRow, { letters }: TableColumn): FilePlace => ({
  ...(sheet === undefined ? {} : { sheet }),
  row,
  column: letters,
});

const memberOf = ({ meaning }: TableColumn): string =>
  meaning.kind === 'field' ? (meaning.field.path.at(-1) ?? '') : 'lines';

const find = (draft: Draft, column: TableColumn, { code, detail }: WireIssue): void => {
  draft.unread.push(memberOf(column));
  const title = column.title.replace(/\s+/g, ' ');
  draft.findings.push({
    pointer: '',
    place: placeIn(draft.row, column),
    code,
    detail: { en: `${title}: ${detail.en}`, zh: `${title}：${detail.zh}` },
  });
};

const readLine = (
  draft: Draft,
  column: TableColumn,
  cell: TableCell,
  name: PlacedLine['name'],
  unit: string | undefined,
): void => {
  const isRate = name.item !== undefined && LINE_ITEMS[name.item].unit === 'rate';
  const read = readAmountCell(cell, { isRate });
  if (read.kind === 'failed') {
    find(draft, column, read.failure);
    return;
  }
  if (read.value === undefined) return;
  draft.lines.push({
    name,
    amount: read.value,
    ...(unit === undefined ? {} : { unit }),
    place: placeIn(draft.row, column),
  });
};

const readCell = (draft: Draft, column: TableColumn, cell: TableCell): void => {
  const { meaning } = column;
  if (meaning.kind !== 'other' && cellText(cell).includes(UNREADABLE)) {
    find(draft, column, notText(cell));
    return;
  }
  switch (meaning.kind) {
    case 'field': {
      const read = readFieldCell(cell, meaning.field.form);
      const { field } = meaning;
      if (read.kind === 'failed') find(draft, column, read.failure);
      else draft.fields.set(field.id, { ...read.value, field, place: placeIn(draft.row, column) });
      return;
    }
    case 'item':
      readLine(draft, column, cell, { item: meaning.item }, meaning.unit);
      return;
    case 'cas':
      readLine(draft, column, cell, { label: meaning.label, item: meaning.item }, meaning.unit);
      return;
    case 'other':
      draft.kept.set(column.title, cellText(cell).slice(0, KEPT_LENGTH_MAX));
  }
};

/** Reads a row; undefined where none of its columns holds anything. */
export const readTableRecord = (header: TableHeader, row: TableRow): TableRecord | undefined => {
  const draft: Draft = {
    row,
    fields: new Map(),
    lines: [],
    findings: [],
    unread: [],
    kept: new Map(),
  };
  const titled = new Set<number>();
  for (const column of header.columns) {
    const cell = row.cells[column.index] ?? EMPTY;
    titled.add(column.index);
    if (cell.kind !== 'empty') readCell(draft, column, cell);
  }
  row.cells.forEach((cell, index) => {
    if (cell.kind === 'empty' || titled.has(index)) return;
    draft.kept.set(columnLetters(index), cellText(cell).slice(0, KEPT_LENGTH_MAX));
  });
  const { fields, lines, findings, unread, kept } = draft;
  if (fields.size + lines.length + findings.length === 0) return undefined;
  return {
    place: { ...(row.sheet === undefined ? {} : { sheet: row.sheet }), row: row.row },
    fields,
    lines,
    findings,
    unread,
    kept: Object.fromEntries(kept),
    ...(header.unit === undefined ? {} : { unit: header.unit }),
  };
};

/** What a row says in one column, as text. */
export const fieldText = (record: TableRecord, id: TableFieldId): string | undefined => {
  const value = record.fields.get(id)?.value;
  return value === undefined || value === '' ? undefined : String(value);
};

/** Names by which rows of one item find each other, the surest first. */
export const keysOf = (record: TableRecord): readonly string[] =>
  (['reference', 'companyId', 'unifiedSocialCreditCode', 'companyName'] as const).flatMap(
    (id) => fieldText(record, id) ?? [],
  );

export const isExample = (record: TableRecord): boolean =>
  EXAMPLE_IDS.includes(fieldText(record, 'companyId') ?? '');
