import { aucConfidence } from '../../domain/validation/auc-confidence.ts';
import { aucDifference } from '../../domain/validation/auc-difference.ts';
import { averagePrecision } from '../../domain/validation/average-precision.ts';
import { captureRate } from '../../domain/validation/capture-rate.ts';
import { giniCoefficient } from '../../domain/validation/gini-coefficient.ts';
import { kolmogorovSmirnov } from '../../domain/validation/kolmogorov-smirnov.ts';
import { rocCurve } from '../../domain/validation/roc-curve.ts';
import type { LogisticYardstick } from './logistic-yardstick.ts';
import type { Sample } from './sample.ts';
import { outcomesOf, type Rows } from './selection.ts';

export const WORST_SHARE = 0.1;

export interface Ranker {
  readonly name: string;
  readonly note: string;
  readonly scores: Float64Array;
}

export const rankersOf = (
  sample: Sample,
  logistic: LogisticYardstick | undefined,
): readonly [Ranker, ...Ranker[]] => [
  { name: sample.model.id, note: 'the model', scores: sample.logOdds },
  {
    name: 'Altman Z″',
    note: 'published; a row without Z″ counts as the riskiest',
    scores: sample.altman,
  },
  ...(logistic === undefined
    ? []
    : [
        {
          name: 'Logistic regression',
          note: `the model’s indicators as quantile-normal values, fitted on ${logistic.fittedOn}`,
          scores: logistic.scores,
        },
      ]),
];

/** How well the model and the yardsticks rank the same rows. */
export const discriminationFigures = (
  sample: Sample,
  rows: Rows,
  [model, ...yardsticks]: readonly [Ranker, ...Ranker[]],
) => ({
  rankers: [model, ...yardsticks].map(({ name, note, scores }) => {
    const outcomes = outcomesOf(sample, rows, scores);
    return {
      name,
      note,
      auc: aucConfidence(outcomes),
      gini: giniCoefficient(outcomes),
      kolmogorovSmirnov: kolmogorovSmirnov(outcomes),
      averagePrecision: averagePrecision(outcomes),
      captureOfWorstTenth: captureRate(outcomes, WORST_SHARE),
      roc: rocCurve(outcomes),
    };
  }),
  differences: yardsticks.map(({ name, scores }) => ({
    from: name,
    difference: aucDifference(
      Array.from(rows, (row) => ({
        first: model.scores[row] ?? 0,
        second: scores[row] ?? 0,
        defaulted: sample.failed[row] === 1,
      })),
    ),
  })),
});

export type DiscriminationFigures = ReturnType<typeof discriminationFigures>;
