import { ok } from '../../kernel/result.ts';
import type { Computed } from './not-computable.ts';
import { riskRankingOfBoth, type ScoredOutcome } from './risk-ranking.ts';

/**
 * AUC = P(score of a default > score of a survivor) + ½·P(tie), from 0 to 1: 1 ranks perfectly,
 * ½ is chance. Equals the Mann–Whitney U over the number of pairs.
 * Source: Bamber (1975), Journal of Mathematical Psychology 12, 387-415.
 */
export const areaUnderCurve = (rows: readonly ScoredOutcome[]): Computed<number> => {
  const ranking = riskRankingOfBoth(rows);
  if (ranking.kind === 'failed') return ranking;
  const { steps, defaults, survivors } = ranking.value;
  let survivorsAbove = 0;
  let pairsWon = 0;
  for (const step of steps) {
    const survivorsBelow = survivors - survivorsAbove - step.survivors;
    pairsWon += step.defaults * (survivorsBelow + step.survivors / 2);
    survivorsAbove += step.survivors;
  }
  return ok(pairsWon / (defaults * survivors));
};
