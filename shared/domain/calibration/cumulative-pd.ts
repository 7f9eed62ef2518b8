import { invariant } from '../../kernel/assert.ts';
import { isotonicRegression } from './isotonic-regression.ts';

/**
 * Yearly probabilities of moving between grades, best first; the last grade is default. Square,
 * rows add up to one; what the row of default says is not read, for default absorbs.
 */
export type MigrationMatrix = readonly (readonly number[])[];

/** `curve[t − 1]`: probability of having defaulted within t years. */
export type CumulativePds = readonly number[];

const ROW_TOLERANCE = 1e-9;

const isStochastic = (matrix: MigrationMatrix): boolean =>
  matrix.every(
    (row) =>
      row.length === matrix.length &&
      row.every((rate) => rate >= 0) &&
      Math.abs(row.reduce((total, rate) => total + rate, 0) - 1) <= ROW_TOLERANCE,
  );

/** 1 − S(t), S(t) = Π(1 − hₖ): cumulative PDs from each year's PD of the firms still alive. */
export const cumulativePdsOfHazards = (hazards: readonly number[]): CumulativePds => {
  let survival = 1;
  return hazards.map((hazard) => {
    invariant(hazard >= 0 && hazard <= 1, `not a probability: ${hazard}`);
    survival *= 1 - hazard;
    return 1 - survival;
  });
};

/** Each year's defaults alone: F(t) − F(t − 1). */
export const marginalPds = (curve: CumulativePds): readonly number[] =>
  curve.map((pd, year) => pd - (curve[year - 1] ?? 0));

/**
 * Cumulative PDs of years 1 to `years` for each grade but default, from the powers of the matrix,
 * migration taken as a homogeneous Markov chain. They never fall with time; they may cross between
 * grades where the matrix is noisy: `withoutCrossings` mends that.
 */
export const cumulativePds = (matrix: MigrationMatrix, years = 5): readonly CumulativePds[] => {
  invariant(matrix.length >= 2 && isStochastic(matrix), 'a square matrix whose rows add up to one');
  const alive = matrix.slice(0, -1);
  let defaulted: readonly number[] = alive.map(() => 0);
  const curves: number[][] = alive.map(() => []);
  for (let year = 0; year < years; year += 1) {
    const before = defaulted;
    defaulted = alive.map((row, from) => {
      const next = row.reduce((total, rate, to) => total + rate * (before[to] ?? 1), 0);
      return Math.min(1, Math.max(next, before[from] ?? 0));
    });
    for (const [grade, curve] of curves.entries()) curve.push(defaulted[grade] ?? 0);
  }
  return curves;
};

/**
 * The curves nearest to those given that do not cross: year by year isotonic over grades, best
 * first. Isotonic regression keeps order, so the curves still never fall with time. What did not
 * cross is not touched.
 */
export const withoutCrossings = (curves: readonly CumulativePds[]): readonly CumulativePds[] => {
  const years = curves[0]?.length ?? 0;
  const mended: number[][] = curves.map(() => []);
  for (let year = 0; year < years; year += 1) {
    const pds = isotonicRegression(curves.map((curve) => ({ value: curve[year] ?? 0, weight: 1 })));
    // The last digit of a pooled mean may differ from that of the year before.
    for (const [grade, curve] of mended.entries())
      curve.push(Math.max(pds[grade] ?? 0, curve[year - 1] ?? 0));
  }
  return mended;
};
