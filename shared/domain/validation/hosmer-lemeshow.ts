import { chiSquaredAbove } from '../../kernel/chi-squared-distribution.ts';
import { ok } from '../../kernel/result.ts';
import { bucketGap, type DefaultBucket } from './default-bucket.ts';
import { type Computed, notComputable } from './not-computable.ts';

export interface HosmerLemeshow {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

/**
 * Σ (NᵢPDᵢ − Dᵢ)²/(NᵢPDᵢ(1 − PDᵢ)) over groups, χ² with k degrees of freedom on rows that the
 * model was not fitted on and k − 2 on those it was. Empty groups do not count; a PD of 0 or 1
 * leaves no variance to test against.
 * Source: Hosmer and Lemeshow (1980), Communications in Statistics A9, 1043-1069.
 */
export const hosmerLemeshow = (
  buckets: readonly DefaultBucket[],
  sample: 'out-of-sample' | 'in-sample' = 'out-of-sample',
): Computed<HosmerLemeshow> => {
  let statistic = 0;
  let groups = 0;
  for (const bucket of buckets) {
    const gap = bucketGap(bucket);
    if (gap === 'no-observations') continue;
    if (gap !== undefined) return notComputable(gap);
    const { pd, count, defaults } = bucket;
    if (pd === 0 || pd === 1) return notComputable('pd-out-of-range');
    statistic += (count * pd - defaults) ** 2 / (count * pd * (1 - pd));
    groups += 1;
  }
  if (groups === 0) return notComputable('no-observations');
  const degreesOfFreedom = sample === 'in-sample' ? groups - 2 : groups;
  if (degreesOfFreedom < 1) return notComputable('too-few-degrees');
  return ok({
    statistic,
    degreesOfFreedom,
    pValue: chiSquaredAbove(statistic, degreesOfFreedom),
  });
};
