import { invariant } from '../../kernel/assert.ts';
import type { TransitionCounts } from '../validation/transition-counts.ts';
import type { MigrationMatrix } from './cumulative-pd.ts';

/**
 * A yearly matrix with default as its last grade: default has the calibrated one-year PD of each
 * grade, and what survives spreads as the observed moves between the grades do. `counts` are those
 * moves, square over the grades without default, best first, in the order of `pds`. A grade from
 * which no move was seen stays where it is.
 */
export const anchoredMigration = (
  counts: TransitionCounts,
  pds: readonly number[],
): MigrationMatrix => {
  invariant(
    counts.length === pds.length && counts.every((row) => row.length === pds.length),
    'one PD and one square row for each grade',
  );
  const rows = counts.map((row, grade) => {
    const pd = pds[grade] ?? 0;
    invariant(pd >= 0 && pd <= 1, `not a PD: ${pd}`);
    const total = row.reduce((sum, count) => sum + count, 0);
    const stays = (to: number): number => (to === grade ? 1 : 0);
    return [...row.map((count, to) => (1 - pd) * (total === 0 ? stays(to) : count / total)), pd];
  });
  return [...rows, [...pds.map(() => 0), 1]];
};
