import { invariant } from '../../kernel/assert.ts';

/** One company's grade at the start and the end of a period, as notch numbers from 1, the best. */
export interface GradePair {
  readonly from: number;
  readonly to: number;
}

/** `counts[i][j]`: companies that went from grade i + 1 to grade j + 1. Always square. */
export type TransitionCounts = readonly (readonly number[])[];

/** Counts moves between `grades` grades. A grade off the scale is a caller's bug and throws. */
export const transitionCounts = (pairs: readonly GradePair[], grades: number): TransitionCounts => {
  const counts = Array.from({ length: grades }, () => new Array<number>(grades).fill(0));
  for (const { from, to } of pairs) {
    const row = counts[from - 1];
    const count = row?.[to - 1];
    invariant(row !== undefined && count !== undefined, `grades ${from} → ${to} of ${grades}`);
    row[to - 1] = count + 1;
  }
  return counts;
};

/** Row shares, which add up to one; nothing for a grade from which no move was observed. */
export const transitionRates = (
  counts: TransitionCounts,
): readonly (readonly number[] | undefined)[] =>
  counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return total === 0 ? undefined : row.map((count) => count / total);
  });
