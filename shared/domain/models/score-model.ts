import { type Decimal, decimal, sum, ZERO } from '../../kernel/decimal.ts';
import { type Outcome, stanceOf } from '../../kernel/outcome.ts';
import { fromStatistic, logistic, toStatistic } from '../../kernel/statistic.ts';
import { DIMENSION_IDS, type DimensionId } from '../dimensions/dimension.ts';
import type { IndicatorResult } from '../indicators/indicator.ts';
import type { ModelIndicator, RatingModel } from './rating-model.ts';
import { shapeAt, shapeRange } from './shape.ts';

/** What one indicator adds to the log-odds, exactly. */
export interface Contribution {
  readonly indicator: string;
  readonly dimension: DimensionId;
  readonly outcome: Outcome;
  readonly logOdds: Decimal;
  readonly best: Decimal;
  readonly worst: Decimal;
  /** The value is unknown, so anything between best and worst is possible. */
  readonly isGap: boolean;
}

export interface DimensionScore {
  readonly dimension: DimensionId;
  /** Sum of the dimension's contributions. */
  readonly logOdds: Decimal;
  /** 0 (every indicator at its worst) to 100 (at its best), for people. */
  readonly score: Decimal;
  readonly best: Decimal;
  readonly worst: Decimal;
  readonly known: number;
  readonly unknown: number;
}

export interface ModelScore {
  readonly intercept: Decimal;
  readonly contributions: readonly Contribution[];
  readonly dimensions: readonly DimensionScore[];
  /** Intercept plus every contribution, to the last digit. */
  readonly logOdds: Decimal;
  /** The log-odds if every gap were filled at its best and at its worst. */
  readonly logOddsBest: Decimal;
  readonly logOddsWorst: Decimal;
}

/**
 * Contributions are rounded to this many places as they leave the shapes. Decimal sums are then
 * exact in any order, so that explanations add up to the last digit.
 */
const LOG_ODDS_PLACES = 9;

const exact = (logOdds: number): Decimal =>
  decimal(fromStatistic(logOdds).toFixed(LOG_ODDS_PLACES));

const RANGES = new WeakMap<ModelIndicator, { best: Decimal; worst: Decimal }>();
const rangeOf = (part: ModelIndicator) => {
  const known = RANGES.get(part);
  if (known !== undefined) return known;
  const { best, worst } = shapeRange(part.shape);
  const range = { best: exact(best), worst: exact(worst) };
  RANGES.set(part, range);
  return range;
};
const NOT_ASSESSED: Outcome = { kind: 'not-meaningful', reason: 'missing-input' };

const isUnknown = (outcome: Outcome): boolean =>
  outcome.kind === 'not-meaningful' && stanceOf(outcome) === 'unknown';

/** Nothing where the model is silent about what is not known. */
const contributionOf = (
  part: ModelIndicator,
  results: ReadonlyMap<string, IndicatorResult>,
): readonly Contribution[] => {
  const outcome = results.get(part.indicator)?.outcome ?? NOT_ASSESSED;
  const isGap = isUnknown(outcome);
  if (isGap && part.gap === 'silent') return [];
  const range = rangeOf(part);
  const logOdds =
    outcome.kind === 'measured'
      ? shapeAt(part.shape, toStatistic(outcome.value))
      : part.notMeaningful[outcome.reason];
  return [
    {
      indicator: part.indicator,
      dimension: part.dimension,
      outcome,
      logOdds: exact(logOdds),
      best: range.best,
      worst: range.worst,
      isGap,
    },
  ];
};

const HUNDRED = decimal(100);

const scoreOf = (logOdds: Decimal, best: Decimal, worst: Decimal): Decimal => {
  const room = worst.minus(best);
  return room.isZero() ? HUNDRED : HUNDRED.times(worst.minus(logOdds)).div(room);
};

const dimensionScore = (
  dimension: DimensionId,
  all: readonly Contribution[],
): DimensionScore | undefined => {
  const own = all.filter((each) => each.dimension === dimension);
  if (own.length === 0) return undefined;
  const [logOdds, best, worst] = [
    sum(own.map((each) => each.logOdds)),
    sum(own.map((each) => each.best)),
    sum(own.map((each) => each.worst)),
  ];
  const unknown = own.filter((each) => each.isGap).length;
  return {
    dimension,
    logOdds,
    score: scoreOf(logOdds, best, worst),
    best,
    worst,
    known: own.length - unknown,
    unknown,
  };
};

/** Runs one model over computed indicators. Pure arithmetic: no judgement happens here. */
export const scoreModel = (
  model: RatingModel,
  results: ReadonlyMap<string, IndicatorResult>,
): ModelScore => {
  const contributions = model.indicators.flatMap((part) => contributionOf(part, results));
  const intercept = exact(model.intercept);
  const total = (end: (each: Contribution) => Decimal): Decimal =>
    intercept.plus(sum(contributions.map(end)));
  return {
    intercept,
    contributions,
    dimensions: DIMENSION_IDS.flatMap((id) => dimensionScore(id, contributions) ?? []),
    logOdds: total((each) => each.logOdds),
    logOddsBest: total((each) => (each.isGap ? each.best : each.logOdds)),
    logOddsWorst: total((each) => (each.isGap ? each.worst : each.logOdds)),
  };
};

export const calibrated = (model: RatingModel, logOdds: Decimal): Decimal => {
  const { intercept, slope, compression } = model.calibration;
  const isIdentity = intercept === 0 && slope === 1;
  const level = isIdentity ? logOdds : exact(intercept + slope * toStatistic(logOdds));
  if (compression === undefined || level.gte(compression.below)) return level;
  const { below } = compression;
  return exact(below + compression.slope * (toStatistic(level) - below));
};

export const pdOf = (logOdds: Decimal): number => logistic(toStatistic(logOdds));

export const sumOfContributions = (score: ModelScore): Decimal =>
  score.contributions.reduce((total, each) => total.plus(each.logOdds), ZERO);
