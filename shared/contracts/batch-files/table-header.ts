import { quotedText } from '../../domain/identifiers/normalised-text.ts';
import { parseUnitScale } from '../../domain/identifiers/unit-scale.ts';
import type { Section } from '../../domain/statements/line-items/line-item.ts';
import { sectionOf } from '../../domain/statements/line-items/line-items.ts';
import type { FilePlace, Finding } from '../../problems/refusal.ts';
import { type ColumnMeaning, columnMeaning, fieldNamed, nearestTitle } from './column-meaning.ts';
import { cellText, columnLetters, type TableRow } from './table-cell.ts';
import { wordKey } from './words.ts';

export interface TableColumn {
  /** Counted from 0. */
  readonly index: number;
  readonly letters: string;
  readonly title: string;
  readonly meaning: ColumnMeaning;
}

/** The titles of a table and what stands above them. */
export interface TableHeader {
  readonly sheet?: string;
  readonly row: number;
  readonly columns: readonly TableColumn[];
  /** `单位：万元` above the table. */
  readonly unit?: string;
  readonly notices: readonly Finding[];
}

/** A table is looked for in so many rows from the top. */
export const HEADER_ROWS_MAX = 20;

/** Columns that say whose row it is. */
const KEYS: ReadonlySet<string> = new Set([
  'reference',
  'companyId',
  'companyName',
  'unifiedSocialCreditCode',
]);

/** Cheap to tell of any row; what else its titles mean is not. */
const namesKey = ({ cells }: TableRow): boolean =>
  cells.some((cell) => cell.kind === 'text' && KEYS.has(fieldNamed(cell.text)?.id ?? ''));

const placed = (sheet: string | undefined, row: number, column: string): FilePlace => ({
  ...(sheet === undefined ? {} : { sheet }),
  row,
  column,
});

const unknownColumn = (title: string, nearest: string | undefined, place: FilePlace): Finding => {
  const quoted = quotedText(title);
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  const hintInChinese = nearest === undefined ? '' : `是否应为“${nearest}”？`;
  return {
    pointer: '',
    place,
    code: 'column-unknown',
    detail: {
      en: `The column ${quoted} is not known; its cells are not used.${hint}`,
      zh: `未识别列 ${quoted}，其内容未予使用。${hintInChinese}`,
    },
  };
};

const repeatedColumn = (title: string, first: string, place: FilePlace): Finding => ({
  pointer: '',
  place,
  code: 'column-repeated',
  detail: {
    en: `The column ${quotedText(title)} means the same as column ${first}, which counts.`,
    zh: `列 ${quotedText(title)} 与 ${first} 列含义相同，以 ${first} 列为准。`,
  },
});

const identityOf = (meaning: ColumnMeaning): string | undefined => {
  switch (meaning.kind) {
    case 'field':
      return `field ${meaning.field.id}`;
    case 'item':
      return `item ${meaning.item}`;
    case 'cas':
      return `cas ${wordKey(meaning.label)}`;
    case 'other':
      return undefined;
  }
};

const columnsOf = ({ cells }: TableRow): readonly TableColumn[] =>
  cells.flatMap((cell, index) => {
    const title = cellText(cell);
    return title === ''
      ? []
      : [{ index, letters: columnLetters(index), title, meaning: columnMeaning(title) }];
  });

/** Looking for what was meant takes time: after so many columns no more. */
const SUGGESTIONS_MAX = 30;

const settled = (
  columns: readonly TableColumn[],
  sheet: string | undefined,
  row: number,
): Pick<TableHeader, 'columns' | 'notices'> => {
  const first = new Map<string, string>();
  const notices: Finding[] = [];
  const kept = columns.map((column): TableColumn => {
    const { meaning, letters, title } = column;
    const place = placed(sheet, row, letters);
    if (meaning.kind === 'other') {
      const nearest = notices.length < SUGGESTIONS_MAX ? nearestTitle(title) : undefined;
      notices.push(unknownColumn(title, nearest, place));
    }
    const identity = identityOf(meaning);
    const before = identity === undefined ? undefined : first.get(identity);
    if (identity !== undefined && before === undefined) first.set(identity, letters);
    if (before === undefined) return column;
    notices.push(repeatedColumn(title, before, place));
    return { ...column, meaning: { kind: 'other' } };
  });
  return { columns: kept, notices };
};

const UNIT = /(?:^|[^制])单位\s*[:：]\s*([^\s,，;；）)]+)|\b(?:unit|amounts? in)\s*:?\s*(.+)$/i;

/** The unit that the rows above a table name. */
const unitAbove = (rows: readonly TableRow[]): string | undefined =>
  rows
    .flatMap(({ cells }) => cells.map(cellText))
    .flatMap((text) => {
      const [, chinese, english] = UNIT.exec(text) ?? [];
      const word = (chinese ?? english)?.trim();
      return word !== undefined && parseUnitScale(word).kind === 'ok' ? [word] : [];
    })[0];

const KNOWN_MIN = 2;

/** Two words of one row are known, one of them whose row it is: fewer may be chance. */
const knows = (columns: readonly TableColumn[]): boolean =>
  columns.filter(({ meaning }) => meaning.kind !== 'other').length >= KNOWN_MIN;

/** Reads a row as the titles of a table; undefined where it is none. */
export const readTableHeader = (
  row: TableRow,
  above: readonly TableRow[],
): TableHeader | undefined => {
  const columns = namesKey(row) ? columnsOf(row) : [];
  if (!knows(columns)) return undefined;
  const unit = unitAbove(above);
  return {
    ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
    row: row.row,
    ...settled(columns, row.sheet, row.row),
    ...(unit === undefined ? {} : { unit }),
  };
};

/** The statements that a table has columns of. */
export const sectionsOf = ({ columns }: TableHeader): ReadonlySet<Section> =>
  new Set(
    columns.flatMap(({ meaning }) =>
      'item' in meaning && meaning.item !== undefined ? [sectionOf(meaning.item)] : [],
    ),
  );
