import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from './not-computable.ts';
import { riskRankingOfBoth, type ScoredOutcome } from './risk-ranking.ts';

/**
 * Share of all defaults found among the riskiest `worstShare` (0 to 1, 0 excluded) of the
 * observations. Where the cut falls within a tie, the tie's defaults count in proportion, which is
 * what a random order among equals would find on average.
 */
export const captureRate = (
  rows: readonly ScoredOutcome[],
  worstShare: number,
): Computed<number> => {
  if (!(worstShare > 0 && worstShare <= 1)) return notComputable('parameter-out-of-range');
  const ranking = riskRankingOfBoth(rows);
  if (ranking.kind === 'failed') return ranking;
  const { steps, defaults, survivors } = ranking.value;
  let left = worstShare * (defaults + survivors);
  let captured = 0;
  for (const step of steps) {
    if (left <= 0) break;
    const size = step.defaults + step.survivors;
    captured += step.defaults * Math.min(1, left / size);
    left -= size;
  }
  return ok(captured / defaults);
};
