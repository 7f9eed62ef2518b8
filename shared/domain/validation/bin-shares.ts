/**
 * Each bin's share of the total. An empty bin gets half an observation, 0.5 / N, so that a
 * logarithm of it exists; the shares may then add up to a little more than one.
 */
export const binShares = (counts: readonly number[]): readonly number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (count === 0 ? 0.5 : count) / total);
};

export const countsAreValid = (counts: readonly number[]): boolean =>
  counts.every((count) => Number.isFinite(count) && count >= 0);

/**
 * (p − q)·ln(p/q) for each bin, never negative, and 0 for bins that are empty on both sides. Its
 * sum is the symmetric divergence of Jeffreys (1946), known in credit as PSI and as information
 * value.
 */
export const divergences = (
  first: readonly number[],
  second: readonly number[],
): readonly number[] => {
  const ofFirst = binShares(first);
  const ofSecond = binShares(second);
  return first.map((count, index) => {
    const p = ofFirst[index] ?? 0;
    const q = ofSecond[index] ?? 0;
    const emptyTwice = count === 0 && (second[index] ?? 0) === 0;
    return emptyTwice ? 0 : (p - q) * Math.log(p / q);
  });
};
