import { describe, expect, it } from 'vitest';
import {
  normalCumulative,
  normalDensity,
  normalQuantile,
} from '../../../shared/kernel/normal-distribution.ts';

const TOLERANCE = 2e-15;
const relativeError = (actual: number, exact: number): number =>
  Math.abs(actual - exact) / Math.abs(exact);

// Computed with 40-digit arithmetic, independently of the approximations under test.
const DISTRIBUTION: readonly (readonly [number, number])[] = [
  [-20, 2.7536241186062337e-89],
  [-8.3, 5.205569744890254e-17],
  [-5.7, 5.990371401063528e-9],
  [-5.6, 1.071759025831093e-8],
  [-3, 0.0013498980316300946],
  [-1.5, 0.06680720126885806],
  [-0.7, 0.24196365222307303],
  [-0.6, 0.2742531177500736],
  [-0.1, 0.460172162722971],
  [0.3, 0.6179114221889527],
  [0.67, 0.7485711049046899],
  [1, 0.8413447460685429],
  [1.96, 0.9750021048517795],
  [3, 0.9986501019683699],
  [6, 0.9999999990134124],
];

const QUANTILES: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [0.001, -3.0902323061678136],
  [0.02, -2.053748910631823],
  [0.025, -1.9599639845400543],
  [0.2, -0.8416212335729142],
  [0.425, -0.18911842627279252],
  [0.7, 0.5244005127080407],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400538],
  [0.999, 3.090232306167813],
  [0.999999, 4.753424308817088],
];

describe('normal distribution', () => {
  it.each(DISTRIBUTION)('has Φ(%d) to fifteen digits', (x, exact) => {
    expect(relativeError(normalCumulative(x), exact)).toBeLessThan(TOLERANCE);
  });

  it('is exactly one half at nought and reaches nought and one far out', () => {
    expect(normalCumulative(0)).toBe(0.5);
    expect(normalCumulative(-40)).toBe(0);
    expect(normalCumulative(40)).toBe(1);
  });

  it('rises without a step where one approximation hands over to the next', () => {
    const steps = Array.from({ length: 2401 }, (_, index) => (index - 1200) / 200);
    const values = steps.map(normalCumulative);
    expect(values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))).toBe(
      true,
    );
  });

  it('has the density as its slope', () => {
    for (const x of [-3, -1, -0.3, 0, 0.5, 2]) {
      const slope = (normalCumulative(x + 1e-5) - normalCumulative(x - 1e-5)) / 2e-5;
      expect(normalDensity(x)).toBeCloseTo(slope, 9);
    }
  });

  it.each(QUANTILES)('has Φ⁻¹(%d) to fifteen digits', (probability, exact) => {
    expect(relativeError(normalQuantile(probability), exact)).toBeLessThan(TOLERANCE);
  });

  it('gives back the quantile of its own probability', () => {
    for (let x = -8; x <= 4; x += 0.37)
      expect(normalQuantile(normalCumulative(x))).toBeCloseTo(x, 10);
    expect(normalQuantile(0.5)).toBe(0);
  });

  it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses the quantile of %d', (probability) => {
    expect(() => normalQuantile(probability)).toThrow('no normal quantile');
  });
});
