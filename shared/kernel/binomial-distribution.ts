import { invariant } from './assert.ts';
import { regularizedBeta } from './incomplete-beta.ts';

/**
 * P(X ≥ successes) of a Binomial(trials, probability) variable, by the incomplete beta function:
 * Abramowitz and Stegun (1964) 26.5.24. Counts are whole numbers, 0 ≤ successes ≤ trials.
 */
export const binomialAtLeast = (successes: number, trials: number, probability: number): number => {
  const whole = Number.isInteger(successes) && Number.isInteger(trials);
  invariant(whole && successes >= 0 && successes <= trials, `${successes} of ${trials}`);
  return successes === 0 ? 1 : regularizedBeta(probability, successes, trials - successes + 1);
};
