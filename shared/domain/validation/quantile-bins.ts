import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from './not-computable.ts';

/** A characteristic's values; missing is a finding of its own and never a number. */
export type CharacteristicValue = number | undefined;

const presentOf = (values: readonly CharacteristicValue[]): readonly number[] =>
  values.filter((value) => value !== undefined);

/**
 * Upper edges, inclusive and strictly rising, that cut the present values into at most `bins`
 * groups of about equal size; the last group is open. Many equal values make fewer bins.
 */
export const quantileEdges = (
  values: readonly CharacteristicValue[],
  bins: number,
): Computed<readonly number[]> => {
  if (!(Number.isInteger(bins) && bins > 0)) return notComputable('parameter-out-of-range');
  const sorted = Float64Array.from(presentOf(values)).sort();
  if (!sorted.every((value) => Number.isFinite(value))) return notComputable('value-not-finite');
  const edges: number[] = [];
  for (let cut = 1; cut < bins; cut += 1) {
    const edge = sorted[Math.ceil((cut * sorted.length) / bins) - 1];
    const isNew = edge !== undefined && edge < (sorted.at(-1) ?? edge);
    if (isNew && edge > (edges.at(-1) ?? -Infinity)) edges.push(edge);
  }
  return ok(edges);
};

/** Index of the bin that holds a value; missing values have the one after the last. */
export const binOf = (value: CharacteristicValue, edges: readonly number[]): number => {
  if (value === undefined) return edges.length + 1;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((edges[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many values each bin holds, missing ones last: `edges.length + 2` counts. */
export const binCounts = (
  values: readonly CharacteristicValue[],
  edges: readonly number[],
): readonly number[] => {
  const counts = new Array<number>(edges.length + 2).fill(0);
  for (const value of values) {
    const bin = binOf(value, edges);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
};
