import { normalQuantile } from '../../kernel/normal-distribution.ts';
import { ok } from '../../kernel/result.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { aucPlacements } from './auc-placements.ts';
import { type Computed, notComputable } from './not-computable.ts';
import { riskRankingOfBoth, type ScoredOutcome } from './risk-ranking.ts';

export interface AucConfidence {
  readonly auc: number;
  readonly standardError: number;
  /** Two-sided normal interval, cut at 0 and 1. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * AUC with the standard error √(S₁₀/n_D + S₀₁/n_G), S the sample variances of the structural
 * components, and its interval at `confidence` in (0, 1). A perfect ranking has a standard error
 * of 0, as the method gives it. Observations are taken as independent: a firm's years are not, so
 * the true interval of a panel is wider.
 * Source: DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44, 837-845.
 */
export const aucConfidence = (
  rows: readonly ScoredOutcome[],
  confidence = 0.95,
): Computed<AucConfidence> => {
  if (!(confidence > 0 && confidence < 1)) return notComputable('parameter-out-of-range');
  const area = areaUnderCurve(rows);
  if (area.kind === 'failed') return area;
  const ranking = riskRankingOfBoth(rows);
  if (ranking.kind === 'failed') return ranking;
  const { steps, defaults, survivors } = ranking.value;
  if (defaults < 2) return notComputable('too-few-defaults');
  if (survivors < 2) return notComputable('too-few-survivors');

  const auc = area.value;
  const placements = aucPlacements(ranking.value);
  let spreadOfDefaults = 0;
  let spreadOfSurvivors = 0;
  for (const step of steps) {
    const placement = placements.get(step.score);
    if (placement === undefined) continue;
    spreadOfDefaults += step.defaults * (placement.ofDefault - auc) ** 2;
    spreadOfSurvivors += step.survivors * (placement.ofSurvivor - auc) ** 2;
  }
  const standardError = Math.sqrt(
    spreadOfDefaults / (defaults - 1) / defaults + spreadOfSurvivors / (survivors - 1) / survivors,
  );
  const reach = normalQuantile((1 + confidence) / 2) * standardError;
  return ok({
    auc,
    standardError,
    lower: Math.max(0, auc - reach),
    upper: Math.min(1, auc + reach),
  });
};
