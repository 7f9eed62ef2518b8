import { invariant } from './assert.ts';
import { continuedFraction } from './continued-fraction.ts';
import { stirlingCorrection } from './gamma-function.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * ln of xᵃ(1−x)ᵇ/B(a, b) from the deviation around the mean, as Loader (2000), Fast and Accurate
 * Computation of Binomial Probabilities, does: no difference of large ln Γ is taken, and what
 * rounding does to the deviation cancels between the first two terms.
 */
const logPower = (x: number, a: number, b: number): number => {
  const both = a + b;
  const deviation = x * both - a;
  const forA = deviation > -a / 2 ? Math.log1p(deviation / a) : Math.log((x * both) / a);
  const forB =
    deviation < b / 2 ? Math.log1p(-deviation / b) : Math.log(1 - x) + Math.log(both / b);
  return (
    a * forA +
    b * forB +
    0.5 * Math.log((a * b) / both) -
    HALF_LOG_TWO_PI +
    stirlingCorrection(both) -
    stirlingCorrection(a) -
    stirlingCorrection(b)
  );
};

/** Continued fraction 26.5.8 of Abramowitz and Stegun (1964); quick for x below the mean. */
const lowerSide = (x: number, a: number, b: number): number => {
  const fraction = continuedFraction(1, (n) => {
    const m = Math.floor(n / 2);
    const above =
      n % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return { above, below: 1 };
  });
  return Math.exp(logPower(x, a, b)) / (a * fraction);
};

/**
 * Iₓ(a, b), the regularised incomplete beta function: the distribution function at x in [0, 1] of
 * a Beta(a, b) variable, a and b positive. Outside that it is a caller's bug and throws.
 */
export const regularizedBeta = (x: number, a: number, b: number): number => {
  invariant(x >= 0 && x <= 1, `no incomplete beta at ${x}`);
  invariant(a > 0 && b > 0, `no beta distribution with ${a} and ${b}`);
  if (x === 0 || x === 1) return x;
  return x <= (a + 1) / (a + b + 2) ? lowerSide(x, a, b) : 1 - lowerSide(1 - x, b, a);
};
