/** Levenshtein distance: insertions, deletions and substitutions of one character each. */
export const textDistance = (one: string, other: string): number => {
  const source = [...one];
  const target = [...other];
  let row = Array.from({ length: target.length + 1 }, (_, index) => index);
  source.forEach((character, index) => {
    const next = [index + 1];
    target.forEach((wanted, column) => {
      const substituted = (row[column] ?? 0) + (character === wanted ? 0 : 1);
      next.push(Math.min(substituted, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
};

const SUGGESTIONS_MAX = 3;
/** Names longer than this are no slips of the pen, and dear to compare. */
const LENGTH_MAX = 120;

/** The nearest names, best first: those within a third of the length, so that guesses make sense. */
export const nearestNames = (name: string, names: readonly string[]): readonly string[] => {
  if (name.length > LENGTH_MAX) return [];
  const wanted = name.toLowerCase();
  return names
    .filter((each) => Math.abs(each.length - name.length) <= reach(name))
    .map((each) => ({ each, distance: textDistance(wanted, each.toLowerCase()) }))
    .filter(({ distance }) => distance <= reach(name))
    .sort((one, other) => one.distance - other.distance || (one.each < other.each ? -1 : 1))
    .slice(0, SUGGESTIONS_MAX)
    .map(({ each }) => each);
};

const reach = (name: string): number => Math.max(1, Math.floor(name.length / 3));
