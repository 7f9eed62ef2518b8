import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from '../validation/not-computable.ts';

/**
 * The largest PD that `count` independent observations without one default leave credible at
 * `confidence` γ: 1 − (1 − γ)^(1/n).
 * Source: Pluto and Tasche (2005), Estimating Probabilities of Default for Low Default Portfolios,
 * without correlation.
 */
export const lowDefaultPd = (count: number, confidence: number): Computed<number> => {
  if (!(Number.isSafeInteger(count) && count >= 0)) return notComputable('counts-invalid');
  if (count === 0) return notComputable('no-observations');
  if (!(confidence > 0 && confidence < 1)) return notComputable('parameter-out-of-range');
  return ok(-Math.expm1(Math.log1p(-confidence) / count));
};
