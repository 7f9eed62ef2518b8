import { regularizedBeta } from '../../kernel/incomplete-beta.ts';
import { ok } from '../../kernel/result.ts';
import { bucketGap, type DefaultBucket } from './default-bucket.ts';
import { type Computed, notComputable } from './not-computable.ts';

/**
 * One-sided p-value of a PD that is not too low: the distribution function at PD of
 * Beta(defaults + ½, survivors + ½), the posterior under Jeffreys' prior.
 * Source: ECB (2019), Instructions for reporting the validation results of internal models; from
 * memory, to be confirmed against the primary source.
 */
export const jeffreysTest = (bucket: DefaultBucket): Computed<number> => {
  const gap = bucketGap(bucket);
  if (gap !== undefined) return notComputable(gap);
  const { pd, count, defaults } = bucket;
  return ok(regularizedBeta(pd, defaults + 0.5, count - defaults + 0.5));
};
