import type { RiskDirection } from './boost.ts';

interface Block {
  total: number;
  weight: number;
  length: number;
}

/**
 * The nearest monotone sequence in weighted least squares, by pooling adjacent violators.
 * Empty positions take the value of the block they fall into.
 */
export const monotone = (
  values: Float64Array,
  weights: Float64Array,
  direction: RiskDirection,
): Float64Array => {
  const blocks: Block[] = [];
  values.forEach((value, index) => {
    const weight = Math.max(weights[index] ?? 0, Number.EPSILON);
    let block: Block = { total: direction * value * weight, weight, length: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.total / last.weight <= block.total / block.weight) break;
      block = {
        total: last.total + block.total,
        weight: last.weight + block.weight,
        length: last.length + block.length,
      };
      blocks.pop();
    }
    blocks.push(block);
  });
  return Float64Array.from(
    blocks.flatMap(({ total, weight, length }) =>
      Array<number>(length).fill((direction * total) / weight),
    ),
  );
};
