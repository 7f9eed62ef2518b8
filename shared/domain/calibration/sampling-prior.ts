import { ok } from '../../kernel/result.ts';
import { logit } from '../../kernel/statistic.ts';
import { type Computed, notComputable } from '../validation/not-computable.ts';
import { shiftedPd } from './central-tendency.ts';

/**
 * PD′ = p·(π/s)/[p·π/s + (1−p)(1−π)/(1−s)]: a PD fitted on a sample with the default rate s, for a
 * population with the default rate π. A shift of the log-odds by logit(π) − logit(s).
 * Source: King and Zeng (2001), Logistic Regression in Rare Events Data, Political Analysis 9(2).
 */
export const samplingPriorCorrection = (
  pd: number,
  defaultRateOfSample: number,
  defaultRateOfPopulation: number,
): Computed<number> => {
  if (!(pd >= 0 && pd <= 1)) return notComputable('pd-out-of-range');
  const shift = samplingPriorShift(defaultRateOfSample, defaultRateOfPopulation);
  return shift.kind === 'failed' ? shift : ok(shiftedPd(pd, shift.value));
};

/** What the correction adds to log-odds; both rates strictly between 0 and 1. */
export const samplingPriorShift = (
  defaultRateOfSample: number,
  defaultRateOfPopulation: number,
): Computed<number> => {
  const isOpen = (rate: number): boolean => rate > 0 && rate < 1;
  if (!isOpen(defaultRateOfSample) || !isOpen(defaultRateOfPopulation))
    return notComputable('parameter-out-of-range');
  return ok(logit(defaultRateOfPopulation) - logit(defaultRateOfSample));
};
