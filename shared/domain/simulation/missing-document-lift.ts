import { type Decimal, decimal, sum, ZERO } from '../../kernel/decimal.ts';
import { fromStatistic, toStatistic } from '../../kernel/statistic.ts';
import type { Text } from '../../kernel/text.ts';
import type { RatingModel } from '../models/rating-model.ts';
import type { Contribution } from '../models/score-model.ts';
import { shapeAt } from '../models/shape.ts';
import type { NotchOfLogOdds } from '../rating/grade-path.ts';
import type { DocumentId, MissingDocument } from '../rating/missing-documents.ts';
import type { Grade } from '../scales/master-scale.ts';
import type { Rated } from './grade-of-log-odds.ts';

/** The grade if a document came out in one way. */
export interface DocumentOutcome {
  readonly logOdds: Decimal;
  readonly grade: Grade;
  /** Notches gained; negative where the gap is now filled more kindly than that. */
  readonly notches: number;
}

/** What a missing document would do to the grade. */
export interface MissingDocumentLift {
  readonly document: DocumentId;
  readonly title: Text;
  readonly indicators: readonly string[];
  /** Every indicator behind it that of the average company. */
  readonly average: DocumentOutcome;
  /** Every indicator behind it at the strong end of its band, or at its best where it has none. */
  readonly strong: DocumentOutcome;
  readonly text: Text;
}

/** Places of a contribution as it leaves its shape. */
const LOG_ODDS_PLACES = 9;

const strongLogOdds = (
  { indicator, best }: Contribution,
  model: RatingModel,
  { analysis }: Rated,
): Decimal => {
  const band = analysis.indicators.get(indicator)?.indicator.band;
  const part = model.indicators.find((each) => each.indicator === indicator);
  if (band === undefined || part === undefined || 'none' in band) return best;
  const logOdds = shapeAt(part.shape, toStatistic(decimal(band.strong)));
  return decimal(fromStatistic(logOdds).toFixed(LOG_ODDS_PLACES));
};

const gained = (notches: number): Text => {
  if (notches === 0) return { en: 'no change', zh: '等级不变' };
  const size = Math.abs(notches);
  const words = size === 1 ? '1 notch' : `${size} notches`;
  return notches > 0
    ? { en: `${words} up`, zh: `上调${size}级` }
    : { en: `${words} down`, zh: `下调${size}级` };
};

const liftOf = (
  { document, title, indicators }: MissingDocument,
  rated: Rated,
  gradeOf: NotchOfLogOdds,
): MissingDocumentLift => {
  const { model, score, notch } = rated.rating;
  const own = score.contributions.filter(
    ({ indicator, isGap }) => isGap && indicators.includes(indicator),
  );
  const outcome = (logOddsOf: (each: Contribution) => Decimal): DocumentOutcome => {
    const change = sum(own.map((each) => logOddsOf(each).minus(each.logOdds)));
    const logOdds = score.logOdds.plus(change);
    const reached = gradeOf(logOdds);
    return { logOdds, grade: reached.grade, notches: notch.number - reached.number };
  };
  const average = outcome(() => ZERO);
  const strong = outcome((each) => strongLogOdds(each, model, rated));
  const [usual, good] = [gained(average.notches), gained(strong.notches)];
  return {
    document,
    title,
    indicators,
    average,
    strong,
    text: {
      en:
        `${title.en}: at average figures ${average.grade} (${usual.en}), ` +
        `at strong figures ${strong.grade} (${good.en}).`,
      zh:
        `${title.zh}：数据处于平均水平时为${average.grade}（${usual.zh}），` +
        `处于较强水平时为${strong.grade}（${good.zh}）。`,
    },
  };
};

/**
 * What each missing document would do to the grade, the most helpful first. An average company's
 * indicator adds nothing to the log-odds. Makes no assessment: the model is additive.
 */
export const missingDocumentLifts = (
  rated: Rated,
  gradeOf: NotchOfLogOdds,
): readonly MissingDocumentLift[] =>
  rated.rating.missingDocuments
    .map((missing) => liftOf(missing, rated, gradeOf))
    .sort(
      (one, other) =>
        one.strong.logOdds.comparedTo(other.strong.logOdds) ||
        one.document.localeCompare(other.document, 'en'),
    );
