import type { FinancialStatement } from '../../domain/statements/statement.ts';
import { type MappedRow, mapRow, type StatementMap } from '../statement-map.ts';
import type { PackedRows } from './packed-rows.ts';

/** One row of a firm with the statements that were known by then. */
export type FirmRow =
  | {
      readonly kind: 'read';
      readonly row: number;
      /** This year's statement first, then the firm's earlier ones. */
      readonly statements: readonly [FinancialStatement, ...FinancialStatement[]];
      readonly failed?: boolean;
    }
  | { readonly kind: 'unreadable'; readonly row: number; readonly reason: string };

/** The deepest look back of any indicator, so that more years would change nothing. */
const YEARS_BACK = 5;

/** Rows by firm, in order of first appearance. A row without an id has no firm but itself. */
const rowsByFirm = (rows: PackedRows, map: StatementMap): readonly (readonly number[])[] => {
  const firms = new Map<string, number[]>();
  for (let row = 0; row < rows.size; row += 1) {
    const id = rows.cell(row, map.id);
    const firm = id.trim() === '' ? `${id}${row}\u0000` : id;
    const own = firms.get(firm);
    if (own === undefined) firms.set(firm, [row]);
    else own.push(row);
  }
  return [...firms.values()];
};

type Mapped = { readonly row: number } & (
  | ({ readonly kind: 'ok' } & MappedRow)
  | { readonly kind: 'failed'; readonly reason: string }
);

const mapped = (rows: PackedRows, map: StatementMap, row: number): Mapped => {
  const broken = rows.brokenness(row);
  if (broken !== undefined) return { kind: 'failed', row, reason: broken };
  const result = mapRow(rows.row(row), map);
  return result.kind === 'ok'
    ? { kind: 'ok', row, ...result.value }
    : { kind: 'failed', row, reason: result.failure };
};

const newestFirst = (one: FinancialStatement, other: FinancialStatement): number => {
  if (one.period.end === other.period.end) return 0;
  return one.period.end < other.period.end ? 1 : -1;
};

/** Each firm's rows in the order of the file; statements of one firm at a time exist. */
export function* firmRows(
  rows: PackedRows,
  map: StatementMap,
): Generator<readonly [FirmRow, ...FirmRow[]]> {
  for (const numbers of rowsByFirm(rows, map)) {
    const all = numbers.map((row) => mapped(rows, map, row));
    const known = all
      .flatMap((each) => (each.kind === 'ok' ? [each.statement] : []))
      .sort(newestFirst);
    const [first, ...others] = all.map((each): FirmRow => {
      if (each.kind === 'failed') return { kind: 'unreadable', row: each.row, reason: each.reason };
      const { row, statement, failed } = each;
      const earlier = known
        .filter(({ period }) => period.end < statement.period.end)
        .slice(0, YEARS_BACK);
      return {
        kind: 'read',
        row,
        statements: [statement, ...earlier],
        ...(failed === undefined ? {} : { failed }),
      };
    });
    if (first !== undefined) yield [first, ...others];
  }
}
