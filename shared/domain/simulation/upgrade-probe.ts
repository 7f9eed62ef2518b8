import { type Decimal, decimal } from '../../kernel/decimal.ts';
import { type AssessmentInput, assess } from '../rating/assess.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';
import type { Rated } from './grade-of-log-odds.ts';
import { heldToModel } from './simulate.ts';

/** The company after some changes of one scale, as a search sees it. */
export interface UpgradeProbe {
  /** Share of a bound, or scale of a combination. */
  readonly scale: Decimal;
  readonly logOdds: Decimal;
  readonly isLifted: boolean;
  readonly result: Rated;
}

/** A search that has not ended by then answers with what it has. */
export const ASSESSMENTS_MAX = 150;

/** Assesses changed companies and counts how often; the count is the cost of a search. */
export class UpgradeProber {
  readonly #held: AssessmentInput;
  readonly #target: number;
  #count = 0;

  /** `target` is the number of the notch to reach, smaller is better. */
  constructor(input: AssessmentInput, base: Rated, target: number) {
    this.#held = heldToModel(input, base);
    this.#target = target;
  }

  get assessments(): number {
    return this.#count;
  }

  /** Undefined where the figures do not allow the changes, nothing is rated, or all is spent. */
  at(scale: Decimal, changes: readonly Change[]): UpgradeProbe | undefined {
    if (this.#count >= ASSESSMENTS_MAX) return undefined;
    const applied = applyChanges(this.#held, changes);
    if (applied.kind === 'failed') return undefined;
    this.#count += 1;
    const result = assess(applied.value);
    if (result.kind !== 'rated') return undefined;
    const { notch, score } = result.rating;
    return { scale, logOdds: score.logOdds, isLifted: notch.number <= this.#target, result };
  }
}

/** What slightly less than the answer is: this share of it must not lift. */
const SLIGHTLY_LESS = decimal('0.99');
const AIM_BEYOND = decimal('1.002');
const TRIES_MAX = 12;

/** Two sides of a threshold: what lifts, and a little less that does not. */
export interface LiftingBracket {
  readonly lifts: UpgradeProbe;
  /** 99 % of the size that lifts; undefined where even that could not be assessed. */
  readonly fails: UpgradeProbe | undefined;
}

interface Known {
  readonly scale: Decimal;
  readonly logOdds: Decimal;
}

/** Where a straight line between two known points crosses the log-odds that are needed. */
const crossing = (low: Known, high: Known, needed: Decimal | undefined): Decimal => {
  const middle = low.scale.plus(high.scale).div(2);
  const fall = low.logOdds.minus(high.logOdds);
  if (needed === undefined || fall.lte(0)) return middle;
  const guess = low.scale
    .plus(high.scale.minus(low.scale).times(low.logOdds.minus(needed)).div(fall))
    .times(AIM_BEYOND);
  return guess.gt(low.scale) && guess.lt(high.scale) ? guess : middle;
};

/**
 * The smallest scale between one that does not lift and one that does, so close that 99 % of it
 * does not lift. Interpolates on the log-odds needed and falls back to halving.
 */
export const smallestLift = (
  low: Known,
  high: UpgradeProbe,
  needed: Decimal | undefined,
  probe: (scale: Decimal) => UpgradeProbe | undefined,
): LiftingBracket => {
  let [below, above] = [low, high];
  let isRefined: boolean = false;
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const slightlyLess: Decimal = above.scale.times(SLIGHTLY_LESS);
    const isClose: boolean = isRefined || below.scale.gte(slightlyLess);
    const scale = isClose ? slightlyLess : crossing(below, above, needed);
    const found: UpgradeProbe | undefined = probe(scale);
    if (found === undefined) return { lifts: above, fails: undefined };
    if (found.isLifted) above = found;
    else if (isClose) return { lifts: above, fails: found };
    else below = found;
    // A lifting guess lies just beyond the crossing; its lesser neighbour then decides.
    isRefined = found.isLifted && !isClose;
  }
  const fails = probe(above.scale.times(SLIGHTLY_LESS));
  return { lifts: above, fails: fails?.isLifted === false ? fails : undefined };
};
