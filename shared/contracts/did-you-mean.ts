/** Optimal string alignment distance: edits and swaps of neighbours. */
const distance = (one: string, other: string): number => {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          (rows[row - 1]?.[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (rows[row - 1]?.[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (rows[row - 2]?.[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(line);
  }
  return rows[one.length]?.[other.length] ?? Math.max(one.length, other.length);
};

/** Longer words are no typos of ours, and the distance is quadratic. */
const WORD_LENGTH_MAX = 64;

const plain = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The known word that was probably meant, if one is near: about a third of the letters. */
export const didYouMean = (given: string, known: readonly string[]): string | undefined => {
  if (given.length > WORD_LENGTH_MAX) return undefined;
  const word = plain(given);
  const [nearest] = known
    .map((candidate) => ({ candidate, edits: distance(word, plain(candidate)) }))
    .sort((one, other) => one.edits - other.edits);
  const room = Math.max(1, Math.floor(word.length / 3));
  return nearest !== undefined && nearest.edits <= room ? nearest.candidate : undefined;
};
