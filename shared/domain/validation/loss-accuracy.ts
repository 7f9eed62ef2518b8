import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from './not-computable.ts';

/** One defaulted facility; both LGDs as fractions of the exposure at default. */
export interface LossOutcome {
  readonly lgdEstimated: number;
  readonly lgdRealised: number;
  readonly exposure: number;
}

export interface LossAccuracy {
  /** 1 − Σ estimated losses / Σ realised losses: above 0 losses were understated. */
  readonly lossShortfall: number;
  /** Mean absolute difference of the LGDs, each facility counting once. */
  readonly meanAbsoluteError: number;
}

/** Source: Basel Committee (2005), Working Paper 14, and common practice; from memory. */
export const lossAccuracy = (rows: readonly LossOutcome[]): Computed<LossAccuracy> => {
  if (rows.length === 0) return notComputable('no-observations');
  const finite = rows.every((row) => Object.values(row).every(Number.isFinite));
  if (!finite) return notComputable('value-not-finite');
  let estimated = 0;
  let realised = 0;
  let distance = 0;
  for (const { lgdEstimated, lgdRealised, exposure } of rows) {
    estimated += lgdEstimated * exposure;
    realised += lgdRealised * exposure;
    distance += Math.abs(lgdEstimated - lgdRealised);
  }
  if (realised <= 0) return notComputable('no-losses');
  return ok({
    lossShortfall: 1 - estimated / realised,
    meanAbsoluteError: distance / rows.length,
  });
};
