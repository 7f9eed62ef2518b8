import { binomialAtLeast } from '../../kernel/binomial-distribution.ts';
import { normalExpectation } from '../../kernel/normal-expectation.ts';
import { ok } from '../../kernel/result.ts';
import { pdPointInTime } from '../calibration/point-in-time.ts';
import { bucketGap, type DefaultBucket } from './default-bucket.ts';
import { type Computed, notComputable } from './not-computable.ts';

/**
 * One-sided p-value of a PD that is not too low when defaults share a systematic factor y:
 * ∫ P(Bin(N, p(y)) ≥ d)·φ(y) dy with p(y) = Φ((Φ⁻¹(PD) − √ρ·y)/√(1−ρ)). `correlation` ρ is the
 * asset correlation, from 0 (the plain binomial test) to below 1.
 * Source: Vasicek (1987) one-factor model, as in Basel Committee (2005), Working Paper 14; from
 * memory.
 */
export const binomialTestCorrelated = (
  bucket: DefaultBucket,
  correlation: number,
): Computed<number> => {
  const gap = bucketGap(bucket);
  if (gap !== undefined) return notComputable(gap);
  if (!(correlation >= 0 && correlation < 1)) return notComputable('parameter-out-of-range');
  const { pd, count, defaults } = bucket;
  const pValue = normalExpectation((y) =>
    binomialAtLeast(defaults, count, pdPointInTime(pd, correlation, y)),
  );
  return ok(Math.min(1, pValue));
};
