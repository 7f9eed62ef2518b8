/**
 * The smallest count that a binomial variable stays at or below with probability `level`, summed
 * exactly term by term. `trials` ≥ 0; `chance` and `level` strictly between 0 and 1.
 */
export const binomialQuantile = (trials: number, chance: number, level: number): number => {
  let term = (1 - chance) ** trials;
  let cumulated = term;
  let count = 0;
  while (cumulated < level && count < trials) {
    term *= ((trials - count) / (count + 1)) * (chance / (1 - chance));
    cumulated += term;
    count += 1;
  }
  return count;
};
