/** A value and how much it counts; the weight is positive. */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

interface Block {
  mean: number;
  weight: number;
  size: number;
}

/**
 * The non-decreasing sequence nearest to the values in weighted least squares, by pooling adjacent
 * violators (PAVA), in O(n). Pooled values become their weighted mean, so that the weighted total
 * stays.
 * Source: Ayer, Brunk, Ewing, Reid and Silverman (1955), Annals of Mathematical Statistics 26,
 * 641-647.
 */
export const isotonicRegression = (values: readonly WeightedValue[]): readonly number[] => {
  const blocks: Block[] = [];
  for (const { value, weight } of values) {
    let block: Block = { mean: value, weight, size: 1 };
    for (let before = blocks.at(-1); before !== undefined && before.mean > block.mean; ) {
      blocks.pop();
      const both = before.weight + block.weight;
      block = {
        mean: (before.mean * before.weight + block.mean * block.weight) / both,
        weight: both,
        size: before.size + block.size,
      };
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ mean, size }) => new Array<number>(size).fill(mean));
};
