import { usDollarRate } from '../../domain/currencies/reference-rates.ts';
import { INDICATORS } from '../../domain/indicators/index.generated.ts';
import {
  evaluateIndicator,
  type Indicator,
  type IndicatorResult,
  isOfStatements,
} from '../../domain/indicators/indicator.ts';
import { championOf } from '../../domain/models/champion.ts';
import type { RatingModel } from '../../domain/models/rating-model.ts';
import { calibrated, type ModelScore, pdOf, scoreModel } from '../../domain/models/score-model.ts';
import { chooseSegment } from '../../domain/rating/segment.ts';
import { notchOfPd } from '../../domain/scales/master-scale.ts';
import { StatementSeries } from '../../domain/statements/series.ts';
import type { FinancialStatement } from '../../domain/statements/statement.ts';
import { isoDate, yearOf } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';

export interface StatementScore {
  readonly score: ModelScore;
  /** After the model's calibration. */
  readonly logOdds: Decimal;
  readonly pd: number;
  /** Notch of the PD on the master scale, 1 = AAA: the model's grade, before any cap. */
  readonly notch: number;
  readonly grade: string;
}

export type ScoredStatements =
  | ({ readonly kind: 'rated' } & StatementScore)
  | { readonly kind: 'unrated'; readonly reason: string };

export type StatementScorer = (
  statements: readonly [FinancialStatement, ...FinancialStatement[]],
) => ScoredStatements;

const NOTHING_COMPUTABLE =
  'no financial indicator of the model could be computed from the statements';

/** The indicators that a model reads, in the model's order. */
export const indicatorsOf = (model: RatingModel): readonly Indicator[] =>
  model.indicators.map(({ indicator }) => {
    const found = INDICATORS.find(({ id }) => id === indicator);
    if (found === undefined) throw new Error(`${model.id} reads an unknown indicator ${indicator}`);
    return found;
  });

const contextOf = (statements: readonly FinancialStatement[]) => {
  const series = new StatementSeries(statements);
  const { statement, end } = series.current;
  const rate = usDollarRate(statement.currency, yearOf(end));
  return { series, parameters: rate === undefined ? {} : { usDollarRate: rate } };
};

/**
 * Scores statements, the newest first, by one model: the same indicators, shapes and calibration as
 * an assessment of these statements alone, and nothing that the model does not read.
 */
export const statementScorer = (model: RatingModel): StatementScorer => {
  const indicators = indicatorsOf(model);
  const isFinancial = new Map(
    indicators.map((indicator) => [indicator.id, isOfStatements(indicator)]),
  );
  return (statements) => {
    const context = contextOf(statements);
    const results = new Map<string, IndicatorResult>(
      indicators.map((indicator) => [indicator.id, evaluateIndicator(indicator, context)]),
    );
    const score = scoreModel(model, results);
    const isAnyKnown = score.contributions.some(
      ({ indicator, isGap }) => !isGap && isFinancial.get(indicator) === true,
    );
    if (!isAnyKnown) return { kind: 'unrated', reason: NOTHING_COMPUTABLE };
    const logOdds = calibrated(model, score.logOdds);
    const pd = pdOf(logOdds);
    const { number, grade } = notchOfPd(pd);
    return { kind: 'rated', score, logOdds, pd, notch: number, grade };
  };
};

/** After every release, so that the newest champions score old statements too. */
const AFTER_ALL_RELEASES = isoDate('9999-12-31');

/**
 * Scores each statement by the champion of its own segment, which follows from revenue alone: the
 * model that an assessment of these statements would take.
 */
export const segmentScorer = (): StatementScorer => {
  const scorers = new Map<string, StatementScorer>();
  return (statements) => {
    const { series, parameters } = contextOf(statements);
    const { segment } = chooseSegment(series, parameters);
    const scorer = scorers.get(segment) ?? statementScorer(championOf(segment, AFTER_ALL_RELEASES));
    scorers.set(segment, scorer);
    return scorer(statements);
  };
};
