import { invariant } from './assert.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727;

/** From here on the five terms of the series leave less than 1e-16. */
const SERIES_FROM = 16;

const stirlingSeries = (z: number): number => {
  const square = z * z;
  return (
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
    z
  );
};

/**
 * What Stirling's formula leaves out: δ(z) = ln Γ(z) − [(z − ½)·ln z − z + ½·ln 2π], z > 0. Small
 * and exact to about 1e-16, so that differences of large ln Γ need not be taken.
 * Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 6.1.41, and the
 * recurrence Γ(z + 1) = z·Γ(z) below its range.
 */
export const stirlingCorrection = (z: number): number => {
  invariant(z > 0 && z < Infinity, `no Stirling correction of ${z}`);
  let total = 0;
  let shifted = z;
  while (shifted < SERIES_FROM) {
    total += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    shifted += 1;
  }
  return total + stirlingSeries(shifted);
};

/** ln Γ(z) for z > 0. Anything else is a caller's bug and throws. */
export const logGamma = (z: number): number =>
  (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + stirlingCorrection(z);
