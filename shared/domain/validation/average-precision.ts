import { ok } from '../../kernel/result.ts';
import type { Computed } from './not-computable.ts';
import { riskRankingOfBoth, type ScoredOutcome } from './risk-ranking.ts';

/**
 * AP = Σ (recallₖ − recallₖ₋₁)·precisionₖ over the distinct scores from the riskiest down, in
 * (0, 1]. A model that knows nothing has the default rate. Ties enter together.
 * Source: Manning, Raghavan and Schütze (2008), Introduction to Information Retrieval, 8.4, without
 * interpolation.
 */
export const averagePrecision = (rows: readonly ScoredOutcome[]): Computed<number> => {
  const ranking = riskRankingOfBoth(rows);
  if (ranking.kind === 'failed') return ranking;
  const { steps, defaults } = ranking.value;
  let defaultsAbove = 0;
  let above = 0;
  let total = 0;
  for (const step of steps) {
    defaultsAbove += step.defaults;
    above += step.defaults + step.survivors;
    total += (step.defaults / defaults) * (defaultsAbove / above);
  }
  return ok(total);
};
