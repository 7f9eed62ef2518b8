import type { Knot, Shape } from '../../domain/models/shape.ts';
import { shapeAt, shapeRange } from '../../domain/models/shape.ts';
import type { NotMeaningfulReason } from '../../kernel/outcome.ts';
import { NOT_MEANINGFUL_STANCE, type Stance } from '../../kernel/outcome.ts';
import type { BinnedFeature } from './bins.ts';
import type { BinEffects } from './boost.ts';
import { simplify } from './simplify.ts';
import type { Feature } from './training-set.ts';

/** One learned shape, centred: the mean firm-year of the data stands at 0. */
export interface LearnedPart {
  readonly indicator: string;
  readonly shape: Shape;
  readonly notMeaningful: Readonly<Record<NotMeaningfulReason, number>>;
}

export interface LearnedCore {
  readonly intercept: number;
  readonly parts: readonly LearnedPart[];
}

const PLACES = 6;
const rounded = (value: number): number => Number(value.toFixed(PLACES)) + 0;

/** What a value that is not known counts for, between the average (0) and the worst (1). */
const UNKNOWN_SHARE_OF_WORST = 0.5;

const unseen = (stance: Stance, best: number, worst: number): number => {
  switch (stance) {
    case 'worst':
      return worst;
    case 'best':
      return best;
    case 'neutral':
      return 0;
    case 'unknown':
      return worst * UNKNOWN_SHARE_OF_WORST;
  }
};

/** Missing is never good: a gap that the data happen to like counts as average. */
const learnedFor = (stance: Stance, value: number): number =>
  stance === 'unknown' ? Math.max(0, value) : value;

const within = (value: number, best: number, worst: number): number =>
  Math.min(Math.max(value, best), worst);

const cornersOf = (binned: BinnedFeature, effects: Float64Array) => {
  const weights = new Float64Array(binned.numericBins);
  for (const bin of binned.bins)
    if (bin < binned.numericBins) weights[bin] = (weights[bin] ?? 0) + 1;
  return binned.centres.map((x, bin) => ({
    x: rounded(x),
    y: effects[bin] ?? 0,
    weight: weights[bin] ?? 0,
  }));
};

const valueAt = (
  part: LearnedPart,
  value: number,
  reason: NotMeaningfulReason | undefined,
): number => (reason === undefined ? shapeAt(part.shape, value) : part.notMeaningful[reason]);

const meanOf = (part: LearnedPart, { values, reasons }: Feature): number =>
  values.reduce((total, value, row) => total + valueAt(part, value, reasons[row]), 0) /
  values.length;

const mapShape = ([first, ...rest]: Shape, change: (y: number) => number): Shape => {
  const changed = ({ x, y }: Knot): Knot => ({ x, y: change(y) });
  return [changed(first), ...rest.map(changed)];
};

const reasonsOf = (
  shape: Shape,
  seen: ReadonlyMap<NotMeaningfulReason, number>,
): Readonly<Record<NotMeaningfulReason, number>> => {
  const { best, worst } = shapeRange(shape);
  const entries = Object.entries(NOT_MEANINGFUL_STANCE).map(([key, stance]) => {
    const reason = key as NotMeaningfulReason;
    const learned = seen.get(reason);
    const value = learned === undefined ? unseen(stance, best, worst) : learnedFor(stance, learned);
    return [reason, rounded(within(value, best, worst))] as const;
  });
  return Object.fromEntries(entries) as Record<NotMeaningfulReason, number>;
};

const partOf = (
  binned: BinnedFeature,
  effects: Float64Array,
  knotsMax: number,
): { readonly part: LearnedPart; readonly mean: number } => {
  const { feature, numericBins, reasons } = binned;
  const [first, ...rest] = simplify(cornersOf(binned, effects), knotsMax);
  if (first === undefined) throw new Error(`${feature.indicator.id} has no values`);
  const raw: Shape = [first, ...rest];
  const seen = new Map(reasons.map((reason, place) => [reason, effects[numericBins + place] ?? 0]));
  const unseenYet = { indicator: feature.indicator.id, shape: raw };
  const mean = meanOf({ ...unseenYet, notMeaningful: reasonsOf(raw, seen) }, feature);
  const shape = mapShape(raw, (y) => rounded(y - mean));
  const centred = new Map([...seen].map(([reason, value]) => [reason, value - mean]));
  return {
    part: { ...unseenYet, shape, notMeaningful: reasonsOf(shape, centred) },
    mean,
  };
};

/** Turns bin effects into few-knot shapes, each centred on the firm-years it was fitted on. */
export const learnedCoreOf = (
  features: readonly BinnedFeature[],
  { intercept, effects }: BinEffects,
  knotsMax: number,
): LearnedCore => {
  const parts = features.map((feature, place) =>
    partOf(feature, effects[place] ?? new Float64Array(feature.binCount), knotsMax),
  );
  return {
    intercept: parts.reduce((total, { mean }) => total + mean, intercept),
    parts: parts.map(({ part }) => part),
  };
};

/** Log-odds of every row of a training set under the shapes as they will be served. */
export const scoreRows = (core: LearnedCore, features: readonly Feature[]): Float64Array => {
  const size = features[0]?.values.length ?? 0;
  const scores = new Float64Array(size).fill(core.intercept);
  core.parts.forEach((part, place) => {
    const feature = features[place];
    if (feature?.indicator.id !== part.indicator) throw new Error(`no feature ${part.indicator}`);
    feature.values.forEach((value, row) => {
      scores[row] = (scores[row] ?? 0) + valueAt(part, value, feature.reasons[row]);
    });
  });
  return scores;
};

/** Stretches every shape by one factor and moves the level: calibration folded into the shapes. */
export const recalibrated = (
  core: LearnedCore,
  line: { readonly intercept: number; readonly slope: number },
): LearnedCore => ({
  intercept: rounded(line.intercept + line.slope * core.intercept),
  parts: core.parts.map((part) => ({
    indicator: part.indicator,
    shape: mapShape(part.shape, (y) => rounded(y * line.slope)),
    notMeaningful: Object.fromEntries(
      Object.entries(part.notMeaningful).map(([reason, value]) => [
        reason,
        rounded(value * line.slope),
      ]),
    ) as Record<NotMeaningfulReason, number>,
  })),
});
