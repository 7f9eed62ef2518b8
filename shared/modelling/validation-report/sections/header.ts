import type { ModelTest, RatingModel } from '../../../domain/models/rating-model.ts';
import type { ReportFigures } from '../figures.ts';
import { count, pdText, percent, places } from '../format.ts';
import { escaped, paragraph, type Section, table } from '../markup.ts';

const definitions = (entries: readonly (readonly [string, string])[]): string =>
  `<dl>${entries.map(([term, text]) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`).join('')}</dl>`;

const lineage = ({ fit }: RatingModel): readonly (readonly [string, string])[] =>
  fit === undefined
    ? [['Fitted on', 'nothing: the shapes are expert judgement and uncalibrated']]
    : [
        [
          'Fitted on',
          `${fit.data.citation}: ${count(fit.data.rows)} firm-years of ${count(fit.data.firms)} ` +
            `firms, ${count(fit.data.failures)} failures, fiscal years ${fit.data.years.join('–')}`,
        ],
        ['SHA-256 of that file', fit.data.hash],
        ['Method', fit.method],
        ['Central tendency', `${pdText(fit.centralTendency.rate)}: ${fit.centralTendency.policy}`],
      ];

/** Who the model is, before anything is said of how it does. */
export const modelCard = (model: RatingModel, { model: { hash } }: ReportFigures): Section => ({
  id: 'card',
  title: 'Model card',
  body: [
    definitions([
      ['Model', `${model.id}: ${model.title.en}`],
      ['Hash', hash],
      ['Segment', model.segment],
      ['Basis', model.basis],
      ['In force from', model.effectiveFrom],
      ['Indicators', count(model.indicators.length)],
      ...lineage(model),
      ['Limitations', model.limitations.en],
    ]),
  ],
});

const testRow = (test: ModelTest) => [
  test.name,
  test.years.join('–'),
  count(test.rows),
  count(test.failures),
  places(3)(test.auc),
  places(3)(test.averagePrecision),
  `${test.brier.toFixed(5)} / ${test.brierOfBaseRate.toFixed(5)}`,
  percent(1)(test.captureOfWorstTenth),
  places(3)(test.aucOfAltmanZDoublePrime),
  places(3)(test.aucOfLogisticRegression),
];

const STANDING_TEXT = {
  'in-sample':
    'This file is the one the model was fitted on. Every figure of power and calibration below ' +
    'is therefore in-sample and flatters the model, whichever years are picked: the model saw ' +
    'all of them. The out-of-sample evidence is in the table that follows.',
  overlapping:
    'This file comes from the source the model was fitted on and shares years with it. Where it ' +
    'holds the same firms, the figures below are in-sample.',
  'out-of-sample': 'The model was not fitted on these years: the figures below are out-of-sample.',
} as const;

/** What was learned on other rows than these, and how far the rows below can count as evidence. */
export const evidence = (model: RatingModel, { outcomes }: ReportFigures): Section => ({
  id: 'evidence',
  title: 'What counts as evidence',
  body: [
    outcomes === undefined
      ? paragraph('This file tells of no failures: power and calibration cannot be judged on it.')
      : paragraph(
          STANDING_TEXT[outcomes.standing],
          outcomes.standing === 'out-of-sample' ? 'note' : 'warning',
        ),
    model.fit === undefined
      ? paragraph('The model comes with no tests of its own: it was not fitted.')
      : table(
          'Out-of-sample tests that the model carries, each from fits without the rows judged',
          [
            { title: 'Test', text: true },
            { title: 'Years' },
            { title: 'Firm-years' },
            { title: 'Failures' },
            { title: 'AUC', hint: 'area under the ROC curve' },
            { title: 'AP', hint: 'average precision' },
            { title: 'Brier / base rate' },
            { title: 'Worst 10 %', hint: 'share of failures among the riskiest tenth' },
            { title: 'AUC of Z″' },
            { title: 'AUC of logistic' },
          ],
          model.fit.tests.map(testRow),
        ),
  ],
});
