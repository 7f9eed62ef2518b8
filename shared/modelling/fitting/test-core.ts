import type { ModelTest } from '../../domain/models/rating-model.ts';
import { areaUnderCurve } from '../../domain/validation/area-under-curve.ts';
import { averagePrecision } from '../../domain/validation/average-precision.ts';
import { brierScore } from '../../domain/validation/brier-score.ts';
import { captureRate } from '../../domain/validation/capture-rate.ts';
import type { Computed } from '../../domain/validation/not-computable.ts';
import { logistic } from '../../kernel/statistic.ts';
import type { TrainingSet } from './training-set.ts';

const PLACES = 5;
const WORST_TENTH = 0.1;

const rounded = (computed: Computed<number>): number => {
  if (computed.kind === 'failed') throw new Error(`test not computable: ${computed.failure}`);
  return Number(computed.value.toFixed(PLACES));
};

export interface Scores {
  readonly model: Float64Array;
  readonly altman: Float64Array;
  readonly logistic: Float64Array;
}

/** Judges scores (log-odds, and any risk order for the yardsticks) on some rows. */
export const testScores = (
  name: ModelTest['name'],
  set: TrainingSet,
  rows: Int32Array,
  scores: Scores,
): ModelTest => {
  const outcomes = (values: Float64Array) =>
    Array.from(rows, (row) => ({ score: values[row] ?? 0, defaulted: set.failed[row] === 1 }));
  const model = outcomes(scores.model);
  const pds = model.map(({ score, defaulted }) => ({ pd: logistic(score), defaulted }));
  const failures = model.filter(({ defaulted }) => defaulted).length;
  const rate = failures / rows.length;
  const years = Array.from(rows, (row) => set.years[row] ?? 0);
  return {
    name,
    years: [Math.min(...years), Math.max(...years)],
    rows: rows.length,
    failures,
    auc: rounded(areaUnderCurve(model)),
    averagePrecision: rounded(averagePrecision(model)),
    brier: rounded(brierScore(pds)),
    brierOfBaseRate: rounded(brierScore(pds.map(({ defaulted }) => ({ pd: rate, defaulted })))),
    captureOfWorstTenth: rounded(captureRate(model, WORST_TENTH)),
    aucOfAltmanZDoublePrime: rounded(areaUnderCurve(outcomes(scores.altman))),
    aucOfLogisticRegression: rounded(areaUnderCurve(outcomes(scores.logistic))),
  };
};
