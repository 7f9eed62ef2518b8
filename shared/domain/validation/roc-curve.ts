import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from './not-computable.ts';
import { riskRankingOfBoth, type ScoredOutcome } from './risk-ranking.ts';

export interface RocPoint {
  /** Share of survivors at or above the threshold. */
  readonly falsePositiveRate: number;
  /** Share of defaults at or above the threshold. */
  readonly truePositiveRate: number;
}

/**
 * The ROC curve from (0, 0) to (1, 1), riskiest first, thinned to at most `pointsMax` (2 or more)
 * of its own points, spread evenly along the path.
 */
export const rocCurve = (
  rows: readonly ScoredOutcome[],
  pointsMax = 200,
): Computed<readonly RocPoint[]> => {
  if (!(pointsMax >= 2)) return notComputable('parameter-out-of-range');
  const ranking = riskRankingOfBoth(rows);
  if (ranking.kind === 'failed') return ranking;
  const { steps, defaults, survivors } = ranking.value;
  const cells = Math.floor(pointsMax) - 1;
  const points: RocPoint[] = [{ falsePositiveRate: 0, truePositiveRate: 0 }];
  let cell = 0;
  let defaultsAbove = 0;
  let survivorsAbove = 0;
  for (const step of steps) {
    defaultsAbove += step.defaults;
    survivorsAbove += step.survivors;
    const falsePositiveRate = survivorsAbove / survivors;
    const truePositiveRate = defaultsAbove / defaults;
    const cellHere = Math.floor(((falsePositiveRate + truePositiveRate) / 2) * cells);
    if (cellHere > cell) points.push({ falsePositiveRate, truePositiveRate });
    cell = Math.max(cell, cellHere);
  }
  return ok(points);
};
