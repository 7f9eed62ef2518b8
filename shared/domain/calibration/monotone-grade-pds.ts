import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from '../validation/not-computable.ts';
import { isotonicRegression } from './isotonic-regression.ts';

/** What was observed in one grade; grades are listed from the best to the worst. */
export interface GradeDefaults {
  readonly count: number;
  readonly defaults: number;
}

export interface MonotoneGradePolicy {
  /** PD of a grade over that of the next better one, at least; 1.05 by default. */
  readonly ratioMin?: number;
  /** PD of the best grade, at least: grades without a default need one above 0. */
  readonly pdFloor?: number;
}

const RATIO_MIN = 1.05;
const PD_FLOOR = 0.0001;

interface KnownPd {
  readonly grade: number;
  readonly pd: number;
}

/** Between two known grades even steps of log PD; beyond them steps of the least ratio. */
const pdBetween = (
  grade: number,
  better: KnownPd | undefined,
  worse: KnownPd | undefined,
  ratioMin: number,
): number => {
  if (better === undefined) return (worse?.pd ?? 0) * ratioMin ** (grade - (worse?.grade ?? grade));
  if (worse === undefined || better.pd === 0) return better.pd * ratioMin ** (grade - better.grade);
  const way = (grade - better.grade) / (worse.grade - better.grade);
  return better.pd * (worse.pd / better.pd) ** way;
};

/**
 * PDs per grade that rise strictly, each at least `ratioMin` times the one before: isotonic
 * regression of defaults over exposures scaled by ratio^grade, weighted by those exposures. Each
 * pooled block expects exactly as many defaults as it had, which a ratio forced afterwards would
 * spoil. Floors and grades without observations are filled in such that the ratio holds.
 */
export const monotoneGradePds = (
  grades: readonly GradeDefaults[],
  { ratioMin = RATIO_MIN, pdFloor = PD_FLOOR }: MonotoneGradePolicy = {},
): Computed<readonly number[]> => {
  if (!(ratioMin >= 1 && ratioMin < Infinity && pdFloor > 0 && pdFloor < 1))
    return notComputable('parameter-out-of-range');
  const isValid = ({ count, defaults }: GradeDefaults): boolean =>
    Number.isFinite(count) && defaults >= 0 && defaults <= count;
  if (!grades.every(isValid)) return notComputable('counts-invalid');
  const observed = grades.flatMap(({ count, defaults }, grade) =>
    count > 0 ? [{ grade, weight: count * ratioMin ** grade, defaults }] : [],
  );
  if (observed.length === 0) return notComputable('no-observations');

  const levels = isotonicRegression(
    observed.map(({ weight, defaults }) => ({ value: defaults / weight, weight })),
  );
  const known = observed.map(({ grade }, index) => ({
    grade,
    pd: (levels[index] ?? 0) * ratioMin ** grade,
  }));
  const pds = grades.map((_, grade) => {
    const better = known.findLast((each) => each.grade <= grade);
    const worse = known.find((each) => each.grade >= grade);
    const pd = better?.grade === grade ? better.pd : pdBetween(grade, better, worse, ratioMin);
    return Math.max(pd, pdFloor * ratioMin ** grade);
  });
  return pds.every((pd) => pd < 1) ? ok(pds) : notComputable('pd-out-of-range');
};
