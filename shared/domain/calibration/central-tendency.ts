import { ok } from '../../kernel/result.ts';
import { logistic, logit } from '../../kernel/statistic.ts';
import { type Computed, notComputable } from '../validation/not-computable.ts';

/** Clients that share a PD strictly between 0 and 1, and how many they are (or their share). */
export interface WeightedPd {
  readonly pd: number;
  readonly weight: number;
}

const HALVINGS_MAX = 200;

/** σ(logit(PD) + shift), for a PD from 0 to 1; 0 and 1 stay. */
export const shiftedPd = (pd: number, shift: number): number =>
  pd <= 0 || pd >= 1 ? pd : logistic(logit(pd) + shift);

/**
 * The shift k of all log-odds that brings the weighted mean PD to the central tendency:
 * Σ wᵢ·σ(logit(PDᵢ) + k) = CT, weights adding up to one after division by their sum. The order of
 * clients stays. Found by halving: the mean rises with k, and the shifts that would bring the
 * riskiest and the safest PD alone to CT enclose the answer.
 */
export const centralTendencyShift = (
  pds: readonly WeightedPd[],
  centralTendency: number,
): Computed<number> => {
  if (pds.length === 0) return notComputable('no-observations');
  if (!(centralTendency > 0 && centralTendency < 1)) return notComputable('parameter-out-of-range');
  if (!pds.every(({ pd }) => pd > 0 && pd < 1)) return notComputable('pd-out-of-range');
  if (!pds.every(({ weight }) => weight >= 0 && weight < Infinity))
    return notComputable('counts-invalid');
  const weightTotal = pds.reduce((total, { weight }) => total + weight, 0);
  if (weightTotal === 0) return notComputable('no-observations');

  const logOdds = pds.map(({ pd, weight }) => ({ logOdds: logit(pd), weight }));
  const meanAt = (shift: number): number =>
    logOdds.reduce((total, each) => total + each.weight * logistic(each.logOdds + shift), 0) /
    weightTotal;
  const target = logit(centralTendency);
  let low = logOdds.reduce((least, each) => Math.min(least, target - each.logOdds), Infinity);
  let high = logOdds.reduce((most, each) => Math.max(most, target - each.logOdds), -Infinity);
  for (let step = 0; step < HALVINGS_MAX; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (meanAt(middle) < centralTendency) low = middle;
    else high = middle;
  }
  return ok((low + high) / 2);
};
