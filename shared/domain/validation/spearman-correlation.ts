import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from './not-computable.ts';

export interface ValuePair {
  readonly x: number;
  readonly y: number;
}

/** Ranks from 1; equal values share the mean of their ranks. */
const midRanks = (values: readonly number[]): readonly number[] => {
  const order = values.map((_, index) => index);
  order.sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    const value = values[order[start] ?? 0];
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === value) end += 1;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
};

/**
 * Spearman's ρ with ties: Pearson's correlation of the mid-ranks, from −1 to 1.
 * Source: Kendall and Gibbons (1990), Rank Correlation Methods; from memory.
 */
export const spearmanCorrelation = (pairs: readonly ValuePair[]): Computed<number> => {
  if (pairs.length === 0) return notComputable('no-observations');
  const finite = pairs.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  if (!finite) return notComputable('value-not-finite');
  const ranksOfX = midRanks(pairs.map(({ x }) => x));
  const ranksOfY = midRanks(pairs.map(({ y }) => y));
  const centre = (pairs.length + 1) / 2;
  let together = 0;
  let alone = 0;
  let other = 0;
  for (const [index, rank] of ranksOfX.entries()) {
    const ofX = rank - centre;
    const ofY = (ranksOfY[index] ?? centre) - centre;
    together += ofX * ofY;
    alone += ofX ** 2;
    other += ofY ** 2;
  }
  if (alone === 0 || other === 0) return notComputable('no-variation');
  return ok(Math.min(Math.max(together / Math.sqrt(alone * other), -1), 1));
};
