import { anchoredMigration } from '../../domain/calibration/anchored-migration.ts';
import { cumulativePds, withoutCrossings } from '../../domain/calibration/cumulative-pd.ts';
import { MASTER_SCALE, notchOfPd } from '../../domain/scales/master-scale.ts';
import { transitionCounts } from '../../domain/validation/transition-counts.ts';
import { logistic } from '../../kernel/statistic.ts';
import type { TrainingSet } from './training-set.ts';

export const HORIZON_YEARS = 5;
const PLACES = 8;

const rounded = (value: number): number => Number(value.toFixed(PLACES));

/**
 * Cumulative PDs of years one to five for every grade but default: how firms of the data moved
 * between grades from one year to the next, anchored at the scale’s own one-year PDs.
 *
 * @param scores log-odds of every row of the set.
 */
export const cumulativePdsByGrade = (
  set: TrainingSet,
  scores: Float64Array,
): readonly (readonly number[])[] => {
  const notches = new Map<string, number>();
  const gradeAt = (row: number): number => notchOfPd(logistic(scores[row] ?? 0)).number;
  for (let row = 0; row < set.size; row += 1)
    notches.set(`${set.firms[row]} ${set.years[row]}`, gradeAt(row));
  const pairs = Array.from({ length: set.size }, (_each, row) => ({
    from: notches.get(`${set.firms[row]} ${(set.years[row] ?? 0) - 1}`),
    to: gradeAt(row),
  }));
  const performing = MASTER_SCALE.slice(0, -1);
  const known = pairs.flatMap(({ from, to }) => (from === undefined ? [] : [{ from, to }]));
  const matrix = anchoredMigration(
    transitionCounts(known, performing.length),
    performing.map(({ pd }) => pd),
  );
  const curves = withoutCrossings(cumulativePds(matrix, HORIZON_YEARS));
  return curves.map((curve) => curve.map(rounded));
};
