import { fitBags, type Problem } from './bagging.ts';
import { type BinnedFeature, binFeature } from './bins.ts';
import { FIT_SETTINGS, FOLDS, riskDirectionOf } from './fit-plan.ts';
import { type LearnedCore, learnedCoreOf, scoreRows } from './learned-core.ts';
import { foldOf } from './sampling.ts';
import type { TrainingSet } from './training-set.ts';

/** The rows of a training set that a condition on their number picks. */
export const rowsWhere = (set: TrainingSet, condition: (row: number) => boolean): Int32Array =>
  Int32Array.from({ length: set.size }, (_each, row) => row).filter(condition);

const binned = (set: TrainingSet): readonly BinnedFeature[] =>
  set.features.map((feature) => binFeature(feature, FIT_SETTINGS.bins));

const problemOf = (set: TrainingSet, features: readonly BinnedFeature[]): Problem => ({
  features,
  directions: set.features.map(({ indicator }) => riskDirectionOf(indicator)),
  failed: set.failed,
  firms: set.firms,
});

/**
 * Fits the learned core on some rows. Bin edges come from all rows of the set: they look at no
 * outcome.
 */
export const fitCore = (
  set: TrainingSet,
  rows: Int32Array,
  onBag: () => void = () => {},
): LearnedCore => {
  const features = binned(set);
  const effects = fitBags(problemOf(set, features), rows, FIT_SETTINGS, onBag);
  return learnedCoreOf(features, effects, FIT_SETTINGS.knotsMax);
};

/** Log-odds of every row from a model that never saw the row’s firm. */
export const outOfFoldScores = (set: TrainingSet, onBag: () => void = () => {}): Float64Array => {
  const scores = new Float64Array(set.size);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeldOut = (row: number): boolean => foldOf(set.firms[row] ?? 0, FOLDS) === fold;
    const core = fitCore(
      set,
      rowsWhere(set, (row) => !isHeldOut(row)),
      onBag,
    );
    const predicted = scoreRows(core, set.features);
    for (const row of rowsWhere(set, isHeldOut)) scores[row] = predicted[row] ?? 0;
  }
  return scores;
};
