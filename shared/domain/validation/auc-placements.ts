import type { RiskRanking } from './risk-ranking.ts';

/** What one score does to the AUC: the shares of the other class that it beats, ties counting ½. */
export interface Placement {
  /** Of a default with this score: share of survivors that score lower. */
  readonly ofDefault: number;
  /** Of a survivor with this score: share of defaults that score higher. */
  readonly ofSurvivor: number;
}

/**
 * The structural components V₁₀ and V₀₁ of DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44,
 * 837-845, by score. Both means, over the defaults and over the survivors, are the AUC.
 */
export const aucPlacements = (ranking: RiskRanking): ReadonlyMap<number, Placement> => {
  const { steps, defaults, survivors } = ranking;
  const placements = new Map<number, Placement>();
  let defaultsAbove = 0;
  let survivorsAbove = 0;
  for (const step of steps) {
    const survivorsBelow = survivors - survivorsAbove - step.survivors;
    placements.set(step.score, {
      ofDefault: (survivorsBelow + step.survivors / 2) / survivors,
      ofSurvivor: (defaultsAbove + step.defaults / 2) / defaults,
    });
    defaultsAbove += step.defaults;
    survivorsAbove += step.survivors;
  }
  return placements;
};
