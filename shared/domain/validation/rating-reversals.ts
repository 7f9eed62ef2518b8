import { addMonths, type IsoDate } from '../../kernel/dates.ts';
import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from './not-computable.ts';

/** One rating of one company; grades are notch numbers from 1, the best. */
export interface DatedGrade {
  readonly company: string;
  readonly date: IsoDate;
  readonly grade: number;
}

export interface RatingReversals {
  /** Changes of grade from one rating of a company to its next. */
  readonly changes: number;
  /** Changes that undo the direction of the company's change before, within the months given. */
  readonly reversals: number;
  readonly reversalShare: number;
}

interface Change {
  readonly date: IsoDate;
  readonly direction: number;
}

const changesOf = (ratings: readonly DatedGrade[]): readonly Change[] =>
  ratings
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
    .flatMap((rating, index, sorted) => {
      const before = sorted[index - 1];
      const direction = Math.sign(rating.grade - (before?.grade ?? rating.grade));
      return direction === 0 ? [] : [{ date: rating.date, direction }];
    });

/**
 * How often a change of grade is taken back within `months`, the last day included: a sign that
 * ratings follow noise. Fails where no grade ever changed.
 */
export const ratingReversals = (
  ratings: readonly DatedGrade[],
  months = 12,
): Computed<RatingReversals> => {
  if (ratings.length === 0) return notComputable('no-observations');
  const histories = Map.groupBy(ratings, (rating) => rating.company);
  let changes = 0;
  let reversals = 0;
  for (const history of histories.values()) {
    const moves = changesOf(history);
    changes += moves.length;
    reversals += moves.filter((move, index) => {
      const before = moves[index - 1];
      if (before === undefined || before.direction === move.direction) return false;
      return move.date <= addMonths(before.date, months);
    }).length;
  }
  if (changes === 0) return notComputable('no-changes');
  return ok({ changes, reversals, reversalShare: reversals / changes });
};
