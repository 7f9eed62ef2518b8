import { regularizedGammaUpper } from './incomplete-gamma.ts';

/** P(X > x) of a χ² variable, `degreesOfFreedom` > 0 and x ≥ 0. */
export const chiSquaredAbove = (x: number, degreesOfFreedom: number): number =>
  regularizedGammaUpper(degreesOfFreedom / 2, x / 2);
