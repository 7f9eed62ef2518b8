import { binomialAtLeast } from '../../kernel/binomial-distribution.ts';
import { ok } from '../../kernel/result.ts';
import { bucketGap, type DefaultBucket } from './default-bucket.ts';
import { type Computed, notComputable } from './not-computable.ts';

/**
 * One-sided p-value P(X ≥ defaults) of a PD that is not too low, defaults being independent. A
 * small value says that the PD understates risk.
 * Source: Basel Committee (2005), Studies on the Validation of Internal Rating Systems, Working
 * Paper 14; from memory.
 */
export const binomialTest = (bucket: DefaultBucket): Computed<number> => {
  const gap = bucketGap(bucket);
  if (gap !== undefined) return notComputable(gap);
  return ok(binomialAtLeast(bucket.defaults, bucket.count, bucket.pd));
};
