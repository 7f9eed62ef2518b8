import type { IsoDate } from '../../kernel/dates.ts';

/** One cell as a file holds it: formulas by their last result, merged cells by their first. */
export type TableCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** As spreadsheets compute: a double. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** What a spreadsheet shows where a formula cannot be computed, such as `#REF!`. */
  | { readonly kind: 'error'; readonly text: string };

/** One row of a table, counted from 1 as people see it. */
export interface TableRow {
  readonly sheet?: string;
  readonly row: number;
  readonly cells: readonly TableCell[];
}

export const EMPTY: TableCell = { kind: 'empty' };

const INVISIBLE = /[\s\u00a0\u200b-\u200f\u2060\u3000\ufeff]+/g;
const AROUND = new RegExp(`^${INVISIBLE.source}|${INVISIBLE.source}$`, 'g');

/** Without the white space around it, the invisible kinds included. */
export const trimmedText = (text: string): string => text.replace(AROUND, '');

/** A cell of text; one of nothing but white space is empty. */
export const textCell = (text: string): TableCell => {
  const trimmed = trimmedText(text);
  return trimmed === '' ? EMPTY : { kind: 'text', text: trimmed };
};

/** A cell as it looks, to quote it. */
export const cellText = (cell: TableCell): string => {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'error':
      return cell.text;
    case 'number':
    case 'flag':
      return String(cell.value);
    case 'date':
      return cell.date;
  }
};

const LETTERS = 26;

/** `A`, `B` … `Z`, `AA` …, counted from 0. */
export const columnLetters = (index: number): string => {
  const rest = Math.floor(index / LETTERS) - 1;
  const last = String.fromCharCode(65 + (index % LETTERS));
  return rest < 0 ? last : columnLetters(rest) + last;
};
