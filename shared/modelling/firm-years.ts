import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { FinancialStatement } from '../domain/statements/statement.ts';
import { mapRow, type Row, type StatementMap } from './statement-map.ts';

/** One row of a file: a firm's statements up to that year, or why the row cannot be read. */
export type FirmYear = {
  /** Place of the row in the file, from 0. */
  readonly row: number;
  readonly firm: string;
} & (
  | {
      readonly kind: 'read';
      /** This year's statement first, then the firm's earlier ones. */
      readonly statements: readonly [FinancialStatement, ...FinancialStatement[]];
      readonly failed?: boolean;
    }
  | { readonly kind: 'unreadable'; readonly reason: string }
);

/** The deepest look back of any indicator, so that more years would change nothing. */
const YEARS_BACK = 5;

export const openCsv = (file: string): Readable => {
  const bytes = createReadStream(file);
  const text: Readable = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  const rows = parse({ columns: true, bom: true, skip_empty_lines: true });
  bytes.once('error', (error: Error) => rows.destroy(error));
  text.once('error', (error: Error) => rows.destroy(error));
  return text.pipe(rows);
};

type Known = Extract<FirmYear, { kind: 'read' }>['statements'][number];

const earlierYears = (all: readonly Known[], statement: Known): readonly Known[] =>
  all
    .filter((other) => other.period.end < statement.period.end)
    .sort((one, other) => (one.period.end < other.period.end ? 1 : -1))
    .slice(0, YEARS_BACK);

/**
 * Reads a file with one row a firm-year. Rows of a firm may come in any order: the whole file is
 * read before the first row is given back, so that each has its firm's earlier years beside it.
 */
export const readFirmYears = async (
  file: string,
  map: StatementMap,
): Promise<readonly FirmYear[]> => {
  const mapped: ReturnType<typeof mapRow>[] = [];
  for await (const row of openCsv(file)) mapped.push(mapRow(row as Row, map));
  const byFirm = new Map<string, Known[]>();
  for (const each of mapped) {
    if (each.kind === 'failed') continue;
    const { id, statement } = each.value;
    byFirm.set(id, [...(byFirm.get(id) ?? []), statement]);
  }
  return mapped.map((each, row): FirmYear => {
    if (each.kind === 'failed') return { kind: 'unreadable', row, firm: '', reason: each.failure };
    const { id, statement, failed } = each.value;
    const earlier = earlierYears(byFirm.get(id) ?? [], statement);
    return {
      kind: 'read',
      row,
      firm: id,
      statements: [statement, ...earlier],
      ...(failed === undefined ? {} : { failed }),
    };
  });
};
