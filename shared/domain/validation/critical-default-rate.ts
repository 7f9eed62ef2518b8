import { normalQuantile } from '../../kernel/normal-distribution.ts';
import { ok } from '../../kernel/result.ts';
import { pdPointInTime } from '../calibration/point-in-time.ts';
import { type Computed, notComputable } from './not-computable.ts';

/**
 * The default rate that an endless portfolio exceeds only in the worst 1 − `confidence` of years:
 * Φ((Φ⁻¹(PD) + √ρ·Φ⁻¹(q))/√(1−ρ)).
 * Source: Vasicek (1991), Limiting Loan Loss Probability Distribution.
 */
export const criticalDefaultRate = (
  pd: number,
  correlation: number,
  confidence: number,
): Computed<number> => {
  if (!(pd >= 0 && pd <= 1)) return notComputable('pd-out-of-range');
  if (!(correlation >= 0 && correlation < 1)) return notComputable('parameter-out-of-range');
  if (!(confidence > 0 && confidence < 1)) return notComputable('parameter-out-of-range');
  return ok(pdPointInTime(pd, correlation, -normalQuantile(confidence)));
};
