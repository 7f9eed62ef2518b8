import { addMonths, type IsoDate } from '../../kernel/dates.ts';
import { MASTER_SCALE_STEP } from '../scales/master-scale.ts';
import type { RatingPoint } from './rules/warning-context.ts';

/** The PD that early warning looks at: of the state of the economy where it is known. */
export const watchedPd = ({ pd, pointInTimePd }: RatingPoint): number => pointInTimePd ?? pd;

/** The newest rating that speaks for a day up to the one asked for; ratings oldest first. */
export const ratingBy = (ratings: readonly RatingPoint[], day: IsoDate): RatingPoint | undefined =>
  ratings.findLast(({ on }) => on <= day);

/** A move of the PD over a stretch of time. */
export interface PdMove {
  readonly months: number;
  readonly from: RatingPoint;
  /** PD now over PD then. */
  readonly ratio: number;
  /** Notches of the master scale, positive for the worse. */
  readonly notches: number;
}

/**
 * How far the PD moved within so many months: against the rating that stood then. Undefined where
 * none stood, where nothing was rated since, or where another model had rated: a new model is no
 * news of the company.
 */
export const pdMove = (
  ratings: readonly RatingPoint[],
  asOf: IsoDate,
  months: number,
): PdMove | undefined => {
  const now = ratingBy(ratings, asOf);
  const from = ratingBy(ratings, addMonths(asOf, -months));
  if (now === undefined || from === undefined || from.modelId !== now.modelId) return undefined;
  const ratio = watchedPd(now) / watchedPd(from);
  return { months, from, ratio, notches: Math.log(ratio) / Math.log(MASTER_SCALE_STEP) };
};
