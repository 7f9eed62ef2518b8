import { describe, expect, it } from 'vitest';
import { binomialAtLeast } from '../../../shared/kernel/binomial-distribution.ts';
import { chiSquaredAbove } from '../../../shared/kernel/chi-squared-distribution.ts';
import { continuedFraction } from '../../../shared/kernel/continued-fraction.ts';
import { logGamma } from '../../../shared/kernel/gamma-function.ts';
import { regularizedBeta } from '../../../shared/kernel/incomplete-beta.ts';
import { regularizedGammaUpper } from '../../../shared/kernel/incomplete-gamma.ts';
import { normalCumulative } from '../../../shared/kernel/normal-distribution.ts';
import { normalExpectation } from '../../../shared/kernel/normal-expectation.ts';

const relativeError = (actual: number, exact: number): number =>
  Math.abs(actual - exact) / Math.abs(exact);

// Reference values were computed with 50-digit arithmetic, by integrating the densities.

describe('ln Γ', () => {
  it.each([
    [0.01, 4.599479878042022],
    [0.5, 0.5723649429247001],
    [3.7, 1.428072326665388],
    [15.9, 27.625493215168692],
    [16, 27.89927138384089],
    [100, 359.1342053695754],
    [100_000, 1051287.7089736569],
  ])('has fifteen digits at %d', (z, exact) => {
    expect(relativeError(logGamma(z), exact)).toBeLessThan(2e-15);
  });

  it('is nought at one and two', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
  });

  it('refuses what has no logarithm', () => {
    expect(() => logGamma(0)).toThrow('no Stirling correction of 0');
    expect(() => logGamma(-3)).toThrow();
    expect(() => logGamma(Number.NaN)).toThrow();
  });
});

describe('continued fraction', () => {
  it('finds the golden ratio in ones', () => {
    const ratio = continuedFraction(1, () => ({ above: 1, below: 1 }));
    expect(ratio).toBeCloseTo((1 + Math.sqrt(5)) / 2, 15);
  });
});

describe('regularised incomplete beta', () => {
  it.each([
    [0.02, 0.5, 0.5, 0.0903344706017331],
    [0.02, 16.5, 484.5, 0.03501022903676761],
    [0.3, 2, 3, 0.3483],
    [0.9, 2, 3, 0.9963],
    [0.0001, 0.5, 50_000.5, 0.9984350652223685],
    [0.02, 1000.5, 49_000.5, 0.4979607643191846],
    [0.021, 20_000.5, 980_000.5, 0.9999999999989556],
    [0.001, 30, 70, 1.9231974580755754e-65],
  ])('at %d of Beta(%d, %d) has thirteen digits', (x, a, b, exact) => {
    expect(relativeError(regularizedBeta(x, a, b), exact)).toBeLessThan(5e-14);
  });

  it('is one half in the middle of a symmetric distribution, however narrow', () => {
    for (const shape of [0.5, 1, 30, 1e4, 1e6])
      expect(regularizedBeta(0.5, shape, shape)).toBeCloseTo(0.5, 12);
  });

  it('mirrors itself when both sides are exchanged', () => {
    for (const x of [0.001, 0.2, 0.5, 0.83])
      expect(regularizedBeta(x, 3.5, 11)).toBeCloseTo(1 - regularizedBeta(1 - x, 11, 3.5), 14);
  });

  it('starts at nought, ends at one, and refuses what is outside', () => {
    expect(regularizedBeta(0, 2, 3)).toBe(0);
    expect(regularizedBeta(1, 2, 3)).toBe(1);
    expect(() => regularizedBeta(1.01, 2, 3)).toThrow('no incomplete beta at 1.01');
    expect(() => regularizedBeta(0.5, 0, 3)).toThrow('no beta distribution');
  });
});

describe('regularised upper incomplete gamma', () => {
  it.each([
    [0.5, 0.01, 0.8875370839817152],
    [5, 5, 0.4404932850652124],
    [5, 20, 1.6944743930067385e-5],
    [50, 30, 0.999481108537452],
    [1000, 1100, 0.0010593232539299773],
    [0.5, 200, 5.5072482372124675e-89],
    [100_000, 100_000, 0.4995794778896348],
  ])('of %d at %d has thirteen digits', (a, x, exact) => {
    expect(relativeError(regularizedGammaUpper(a, x), exact)).toBeLessThan(5e-14);
  });

  it('starts at one and ends at nought', () => {
    expect(regularizedGammaUpper(3, 0)).toBe(1);
    expect(regularizedGammaUpper(3, Infinity)).toBe(0);
    expect(() => regularizedGammaUpper(3, -1)).toThrow('no incomplete gamma');
  });
});

describe('χ² distribution', () => {
  it('has the tabulated five percent points', () => {
    expect(chiSquaredAbove(3.841458820694124, 1)).toBeCloseTo(0.05, 13);
    expect(chiSquaredAbove(18.307038053275146, 10)).toBeCloseTo(0.05, 13);
  });

  it('is the square of a normal variable with one degree, exponential with two', () => {
    expect(chiSquaredAbove(1.7 ** 2, 1)).toBeCloseTo(2 * normalCumulative(-1.7), 14);
    expect(chiSquaredAbove(7, 2)).toBeCloseTo(Math.exp(-3.5), 14);
  });
});

describe('binomial distribution', () => {
  const choose = (n: number, k: number): number =>
    k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;

  it('adds up the probabilities of the counts', () => {
    for (let successes = 0; successes <= 12; successes += 1) {
      let total = 0;
      for (let k = successes; k <= 12; k += 1) total += choose(12, k) * 0.3 ** k * 0.7 ** (12 - k);
      expect(binomialAtLeast(successes, 12, 0.3)).toBeCloseTo(total, 14);
    }
  });

  it('holds at certain and impossible events', () => {
    expect(binomialAtLeast(0, 10, 0)).toBe(1);
    expect(binomialAtLeast(1, 10, 0)).toBe(0);
    expect(binomialAtLeast(10, 10, 1)).toBe(1);
  });

  it('refuses broken counts', () => {
    expect(() => binomialAtLeast(3, 2, 0.5)).toThrow('3 of 2');
    expect(() => binomialAtLeast(1.5, 2, 0.5)).toThrow();
  });
});

describe('expectation over a normal variable', () => {
  it('has the moments and the characteristic function of the normal distribution', () => {
    expect(normalExpectation(() => 1)).toBeCloseTo(1, 14);
    expect(normalExpectation((y) => y)).toBeCloseTo(0, 14);
    expect(normalExpectation((y) => y ** 4)).toBeCloseTo(3, 13);
    expect(normalExpectation(Math.cos)).toBeCloseTo(Math.exp(-0.5), 14);
  });

  it('stands a function as steep as that of fifty thousand clients', () => {
    expect(normalExpectation((y) => normalCumulative((y - 1) * 50))).toBeCloseTo(
      normalCumulative(-1 / Math.sqrt(1 + 1 / 2500)),
      12,
    );
  });
});
