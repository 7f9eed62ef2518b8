import { ok } from '../../kernel/result.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import type { Computed } from './not-computable.ts';
import type { ScoredOutcome } from './risk-ranking.ts';

/**
 * Gini coefficient, also accuracy ratio: 2·AUC − 1, from −1 to 1. Rule of thumb for corporates:
 * above 0.6 good, 0.4 to 0.6 acceptable, below 0.4 review.
 * Source: Engelmann, Hayden and Tasche (2003), Testing Rating Accuracy, Risk 16(1), 82-86.
 */
export const giniCoefficient = (rows: readonly ScoredOutcome[]): Computed<number> => {
  const auc = areaUnderCurve(rows);
  return auc.kind === 'failed' ? auc : ok(2 * auc.value - 1);
};
