import type { Text } from '../../kernel/text.ts';

/** How the cells of a column are read. */
export type FieldForm =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  /** A date, or a year, quarter or month that ends with one. */
  | { readonly kind: 'period-end' }
  /** 3, 6, 9 or 12, or the name of such a report. */
  | { readonly kind: 'months' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'score' }
  /** Values of the API with the words people write for them; the first word is shown to people. */
  | { readonly kind: 'words'; readonly words: Readonly<Record<string, readonly string[]>> };

/** One column of the tables that is no line of a statement. */
export interface TableField {
  /** Also understood as a title. */
  readonly id: string;
  readonly title: Text;
  /** What people call it otherwise. */
  readonly aliases: readonly string[];
  /** Where the value belongs: into the request once, or into each statement. */
  readonly scope: 'request' | 'statement';
  /** Where the value stands there; the reference stands beside the request and has none. */
  readonly path: readonly string[];
  readonly form: FieldForm;
  readonly note: Text;
}

/** A column as its table declares it, under its id. */
export type DeclaredField = Omit<TableField, 'id'>;
