import { FOLDS } from '../fitting/fit-plan.ts';
import { logisticRegressionScores } from '../fitting/logistic-regression.ts';
import { foldOf } from '../fitting/sampling.ts';
import type { TrainingSet } from '../fitting/training-set.ts';
import { failuresIn, yearsOf } from './population.ts';
import type { Sample } from './sample.ts';
import { type Rows, rowsWhere, type Selection } from './selection.ts';

/** A plain logistic regression on the model’s own indicators, by rows of the sample. */
export interface LogisticYardstick {
  readonly scores: Float64Array;
  /** On which rows it was fitted. */
  readonly fittedOn: string;
}

/** Fewer failures than this make no regression. */
const FAILURES_MIN = 20;

const trainingSetFrom = (sample: Sample): TrainingSet => ({
  features: sample.indicators
    .filter(({ values }) => values.some((value) => !Number.isNaN(value)))
    .map(({ indicator, values, reasons }) => ({ indicator, values, reasons })),
  failed: Uint8Array.from(sample.failed, (failed) => Math.max(0, failed)),
  years: sample.years,
  firms: sample.firms,
  size: sample.size,
});

const byFolds = (
  sample: Sample,
  known: Rows,
  onFold: (done: number, total: number) => void,
): LogisticYardstick => {
  const set = trainingSetFrom(sample);
  const scores = new Float64Array(sample.size);
  const fold = (row: number): number => foldOf(sample.firms[row] ?? 0, FOLDS);
  for (let held = 0; held < FOLDS; held += 1) {
    const fitted = logisticRegressionScores(
      set,
      known.filter((row) => fold(row) !== held),
    );
    for (const row of rowsWhere(sample, (each) => fold(each) === held))
      scores[row] = fitted[row] ?? 0;
    onFold(held + 1, FOLDS);
  }
  return {
    scores,
    fittedOn: `other firms of this file (${FOLDS} folds by firm; no firm is scored by a fit that saw it)`,
  };
};

/**
 * Fits on earlier years where these hold as many failures as the judged ones, so that the yardstick
 * is a fair one, else on other firms: never on the rows it is judged on. Undefined where failures
 * are too few.
 */
export const logisticYardstick = (
  sample: Sample,
  { judged, withOutcome }: Selection,
  onFold: (done: number, total: number) => void = () => {},
): LogisticYardstick | undefined => {
  const known = rowsWhere(sample, (row) => sample.failed[row] !== -1);
  const first = yearsOf(sample, judged)[0] ?? 0;
  const earlier = known.filter((row) => (sample.years[row] ?? 0) < first);
  const needed = Math.max(FAILURES_MIN, failuresIn(sample, withOutcome));
  if (failuresIn(sample, earlier) < needed) {
    const isEnough = failuresIn(sample, known) >= FAILURES_MIN;
    return isEnough ? byFolds(sample, known, onFold) : undefined;
  }
  const scores = logisticRegressionScores(trainingSetFrom(sample), earlier);
  onFold(1, 1);
  const years = yearsOf(sample, earlier);
  return { scores, fittedOn: `fiscal years ${years[0]}–${years.at(-1)} of this file` };
};
