import { invariant } from './assert.ts';
import { continuedFraction } from './continued-fraction.ts';
import { stirlingCorrection } from './gamma-function.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727;
const PRECISION = 2 ** -53;

/** xᵃ·e⁻ˣ/Γ(a), around x = a without a difference of large ln Γ. */
const power = (a: number, x: number): number => {
  const relative = (x - a) / a;
  const logRatio = Math.abs(relative) < 0.5 ? Math.log1p(relative) : Math.log(x / a);
  return Math.exp(
    a * logRatio - (x - a) + 0.5 * Math.log(a) - HALF_LOG_TWO_PI - stirlingCorrection(a),
  );
};

/** P(a, x) by its series, Abramowitz and Stegun (1964) 6.5.29; quick for x below a + 1. */
const lowerBySeries = (a: number, x: number): number => {
  let term = 1 / a;
  let total = term;
  for (let n = 1; term > total * PRECISION; n += 1) {
    term *= x / (a + n);
    total += term;
  }
  return total * power(a, x);
};

/** Q(a, x) by its continued fraction, Abramowitz and Stegun (1964) 6.5.31, even part. */
const upperByFraction = (a: number, x: number): number =>
  power(a, x) /
  continuedFraction(x + 1 - a, (n) => ({ above: -n * (n - a), below: x + 2 * n + 1 - a }));

/**
 * Q(a, x) = Γ(a, x)/Γ(a), the regularised upper incomplete gamma function, a > 0, x ≥ 0. Outside
 * that it is a caller's bug and throws.
 */
export const regularizedGammaUpper = (a: number, x: number): number => {
  invariant(a > 0 && x >= 0, `no incomplete gamma with ${a} at ${x}`);
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
};
