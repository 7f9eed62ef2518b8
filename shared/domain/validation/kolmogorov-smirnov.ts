import { ok } from '../../kernel/result.ts';
import type { Computed } from './not-computable.ts';
import { riskRankingOfBoth, type ScoredOutcome } from './risk-ranking.ts';

export interface KolmogorovSmirnov {
  /** max |F_D − F_G|, from 0 to 1. */
  readonly distance: number;
  /** The score at and above which the gap is widest. */
  readonly score: number;
}

/**
 * KS: the widest gap between the distributions of scores of defaults and survivors.
 * Source: two-sample statistic of Smirnov (1939); from memory.
 */
export const kolmogorovSmirnov = (rows: readonly ScoredOutcome[]): Computed<KolmogorovSmirnov> => {
  const ranking = riskRankingOfBoth(rows);
  if (ranking.kind === 'failed') return ranking;
  const { steps, defaults, survivors } = ranking.value;
  let defaultsAbove = 0;
  let survivorsAbove = 0;
  let widest: KolmogorovSmirnov = { distance: 0, score: steps[0]?.score ?? 0 };
  for (const step of steps) {
    defaultsAbove += step.defaults;
    survivorsAbove += step.survivors;
    const distance = Math.abs(defaultsAbove / defaults - survivorsAbove / survivors);
    if (distance > widest.distance) widest = { distance, score: step.score };
  }
  return ok(widest);
};
