import { type Decimal, decimal, sum } from '../../kernel/decimal.ts';
import type { NotchOfLogOdds } from '../rating/grade-path.ts';
import type { Rated } from './grade-of-log-odds.ts';

/** Log-odds if every indicator of the model stood at its best. */
const bestPossible = ({ rating }: Rated): Decimal =>
  rating.score.intercept.plus(sum(rating.score.contributions.map(({ best }) => best)));

const HALVINGS = 40;
const ONE_STEP = decimal('0.000000001');

/**
 * The highest log-odds at which the final grade reaches a notch, caps and support as they are;
 * undefined where not even the best indicators would reach it.
 */
export const boundaryOf = (
  rated: Rated,
  gradeOf: NotchOfLogOdds,
  target: number,
): Decimal | undefined => {
  let reaches = bestPossible(rated);
  let misses = rated.rating.score.logOdds;
  if (gradeOf(reaches).number > target) return undefined;
  for (let round = 0; round < HALVINGS && misses.minus(reaches).gt(ONE_STEP); round += 1) {
    const middle = reaches.plus(misses).div(2);
    if (gradeOf(middle).number <= target) reaches = middle;
    else misses = middle;
  }
  return reaches;
};
