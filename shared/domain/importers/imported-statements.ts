import type { Text } from '../../kernel/text.ts';
import type { LineItemId } from '../statements/line-items/line-items.ts';
import type { FinancialStatement } from '../statements/statement.ts';

/** Something that could not be read; nothing is imported until all of them are mended. */
export interface ImportFailure {
  readonly code: string;
  /** JSON pointer into the document, or `/row/column` counted from 1 for tables. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
}

export type NoticeCode =
  /** No canonical line is known under this name; its amount was not used. */
  | 'line-unknown'
  /** Known, but a detail or repetition that no canonical line carries. */
  | 'line-not-used'
  /** Several lines of the document make one canonical line. */
  | 'lines-combined'
  /** The sign convention of the document had to be found out. */
  | 'sign-chosen'
  /** A line was computed from its neighbours. */
  | 'line-derived'
  /** One of several candidates was chosen, or a figure was given up. */
  | 'figure-chosen'
  /** The document names its own period, unit, currency or company. */
  | 'header-read';

/** What an importer decided or left aside, for people: nothing is dropped silently. */
export interface ImportNotice {
  readonly code: NoticeCode;
  readonly pointer: string;
  readonly message: Text;
  readonly item?: LineItemId;
}

export interface ImportedStatements {
  /** Newest first. */
  readonly statements: readonly FinancialStatement[];
  readonly notices: readonly ImportNotice[];
}
