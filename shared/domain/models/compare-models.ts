import type { NotMeaningfulReason } from '../../kernel/outcome.ts';
import type { DimensionId } from '../dimensions/dimension.ts';
import type { ModelIndicator, RatingModel } from './rating-model.ts';
import { type Shape, shapeAt, shapeRange } from './shape.ts';

export interface BeforeAfter {
  readonly from: number;
  readonly to: number;
}

/** How two shapes of one indicator differ, in log-odds. */
export interface ShapeDifference {
  /** At every corner of either shape: between corners both are straight, so none differs more. */
  readonly at: readonly ({ readonly x: number; readonly difference: number } & BeforeAfter)[];
  readonly largest: number;
}

export interface IndicatorWeight {
  readonly indicator: string;
  readonly dimension: DimensionId;
  /** From its best to its worst, in log-odds. */
  readonly range: number;
  /** Of the ranges of all indicators of its model together. */
  readonly share: number;
}

export interface IndicatorChange {
  readonly indicator: string;
  readonly dimension: DimensionId;
  readonly range: BeforeAfter;
  readonly share: BeforeAfter;
  readonly shape: ShapeDifference;
  /** Reasons for having no value that now add something else. */
  readonly notMeaningful: readonly ({ readonly reason: string } & BeforeAfter)[];
}

export interface ModelComparison {
  readonly intercept: BeforeAfter & { readonly difference: number };
  readonly calibrationChanged: boolean;
  readonly added: readonly IndicatorWeight[];
  readonly removed: readonly IndicatorWeight[];
  readonly changed: readonly IndicatorChange[];
  /** Ids of the indicators that add exactly what they added. */
  readonly unchanged: readonly string[];
}

const PLACES = 9;

/** Differences of decimal knots, without the dust of doubles. */
const tidy = (value: number): number => Number(value.toFixed(PLACES));

const rangeOf = ({ shape }: ModelIndicator): number => {
  const { best, worst } = shapeRange(shape);
  return worst - best;
};

/** How much each indicator can move the log-odds, in the model's own order. */
export const indicatorWeights = ({ indicators }: RatingModel): readonly IndicatorWeight[] => {
  const total = indicators.reduce((sum, part) => sum + rangeOf(part), 0);
  return indicators.map((part) => ({
    indicator: part.indicator,
    dimension: part.dimension,
    range: tidy(rangeOf(part)),
    share: total === 0 ? 0 : tidy(rangeOf(part) / total),
  }));
};

export const shapeDifference = (from: Shape, to: Shape): ShapeDifference => {
  const corners = [...new Set([...from, ...to].map(({ x }) => x))].sort(
    (one, other) => one - other,
  );
  const at = corners.map((x) => {
    const [before, after] = [tidy(shapeAt(from, x)), tidy(shapeAt(to, x))];
    return { x, from: before, to: after, difference: tidy(after - before) };
  });
  return { at, largest: Math.max(...at.map(({ difference }) => Math.abs(difference))) };
};

const gapChanges = (from: ModelIndicator, to: ModelIndicator): IndicatorChange['notMeaningful'] =>
  Object.entries(from.notMeaningful).flatMap(([reason, before]) => {
    const after = to.notMeaningful[reason as NotMeaningfulReason];
    return after === before ? [] : [{ reason, from: before, to: after }];
  });

interface Weighed {
  readonly part: ModelIndicator;
  readonly weight: IndicatorWeight;
}

const weighed = (model: RatingModel): ReadonlyMap<string, Weighed> => {
  const weights = new Map(indicatorWeights(model).map((weight) => [weight.indicator, weight]));
  return new Map(
    model.indicators.flatMap((part) => {
      const weight = weights.get(part.indicator);
      return weight === undefined ? [] : [[part.indicator, { part, weight }] as const];
    }),
  );
};

const changeOf = (from: Weighed, to: Weighed): IndicatorChange => ({
  indicator: to.part.indicator,
  dimension: to.part.dimension,
  range: { from: from.weight.range, to: to.weight.range },
  share: { from: from.weight.share, to: to.weight.share },
  shape: shapeDifference(from.part.shape, to.part.shape),
  notMeaningful: gapChanges(from.part, to.part),
});

/** What one model version changes of another, indicator by indicator. */
export const compareModels = (from: RatingModel, to: RatingModel): ModelComparison => {
  const [before, after] = [weighed(from), weighed(to)];
  const without = (all: ReadonlyMap<string, Weighed>, others: ReadonlyMap<string, Weighed>) =>
    [...all].flatMap(([id, { weight }]) => (others.has(id) ? [] : [weight]));
  const common = [...after].flatMap(([id, to]) => {
    const from = before.get(id);
    return from === undefined ? [] : [changeOf(from, to)];
  });
  const isChanged = ({ shape, notMeaningful }: IndicatorChange): boolean =>
    shape.largest > 0 || notMeaningful.length > 0;
  const calibrationOf = ({ calibration: { intercept, slope, compression } }: RatingModel) =>
    [intercept, slope, compression?.below, compression?.slope].join(' ');
  return {
    intercept: {
      from: from.intercept,
      to: to.intercept,
      difference: tidy(to.intercept - from.intercept),
    },
    calibrationChanged: calibrationOf(from) !== calibrationOf(to),
    added: without(after, before),
    removed: without(before, after),
    changed: common.filter(isChanged),
    unchanged: common.filter((each) => !isChanged(each)).map(({ indicator }) => indicator),
  };
};
