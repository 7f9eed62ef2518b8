import { type Decimal, ONE, ZERO } from '../../kernel/decimal.ts';
import { type NotMeaningful, notMeaningful } from '../../kernel/outcome.ts';
import { toStatistic } from '../../kernel/statistic.ts';
import type { Zone } from './benchmark.ts';

/** An exact ratio taken across the border into a statistical score. */
export const statisticRatio = (numerator: Decimal, denominator: Decimal): number =>
  toStatistic(numerator.div(denominator));

/** Refuses, naming it, on the first denominator at or below zero. */
export const refuseUnlessPositive = (
  denominators: Readonly<Record<string, Decimal>>,
): NotMeaningful | undefined => {
  for (const [name, value] of Object.entries(denominators)) {
    if (value.isZero()) return notMeaningful('zero-denominator', `${name} is zero`);
    if (value.lt(0)) return notMeaningful('non-positive-denominator', `${name} is below zero`);
  }
  return undefined;
};

/** intercept + Σ coefficient × variable, summed in the order of the coefficients. */
export const linearScore = <Name extends string>(
  intercept: number,
  coefficients: Readonly<Record<Name, number>>,
  variables: Readonly<Record<NoInfer<Name>, number>>,
): number => {
  let total = intercept;
  for (const name in coefficients) total += coefficients[name] * variables[name];
  return total;
};

/** Above `safeAbove` safe, below `distressBelow` distress; both cut-offs themselves are grey. */
export const zoneBetween =
  (safeAbove: number, distressBelow: number) =>
  (score: number): Zone => {
    if (score > safeAbove) return 'safe';
    return score < distressBelow ? 'distress' : 'grey';
  };

/** A yes-or-no variable of a model. */
export const flagOf = (condition: boolean): Decimal => (condition ? ONE : ZERO);
