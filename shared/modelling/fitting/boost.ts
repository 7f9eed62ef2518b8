import { logistic, logit } from '../../kernel/statistic.ts';
import type { BinnedFeature } from './bins.ts';
import { monotone } from './monotone.ts';

export interface BoostSettings {
  readonly rounds: number;
  readonly learningRate: number;
  /** Added to the curvature of each bin, so that thin bins move little. */
  readonly ridge: number;
}

/** Log-odds per bin of every feature, in the order of the features, and the intercept. */
export interface BinEffects {
  readonly intercept: number;
  readonly effects: readonly Float64Array[];
}

/** `1` where a higher value may only raise the risk, `-1` where it may only lower it. */
export type RiskDirection = 1 | -1;

interface Fitting {
  readonly rows: Int32Array;
  readonly failed: Uint8Array;
  readonly scores: Float64Array;
}

const newtonStep = (
  { bins, binCount }: BinnedFeature,
  { rows, failed, scores }: Fitting,
  { learningRate, ridge }: BoostSettings,
): Float64Array => {
  const gradient = new Float64Array(binCount);
  const curvature = new Float64Array(binCount);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const bin = bins[row] ?? 0;
    const probability = logistic(scores[index] ?? 0);
    gradient[bin] = (gradient[bin] ?? 0) + (failed[row] ?? 0) - probability;
    curvature[bin] = (curvature[bin] ?? 0) + probability * (1 - probability);
  }
  return gradient.map((slope, bin) => (learningRate * slope) / ((curvature[bin] ?? 0) + ridge));
};

const weightsOf = ({ bins, numericBins }: BinnedFeature, rows: Int32Array): Float64Array => {
  const weights = new Float64Array(numericBins);
  for (const row of rows) {
    const bin = bins[row] ?? 0;
    if (bin < numericBins) weights[bin] = (weights[bin] ?? 0) + 1;
  }
  return weights;
};

/** The numeric part of a shape made monotone; bins of reasons stay free. */
const constrained = (
  effects: Float64Array,
  weights: Float64Array,
  direction: RiskDirection,
): Float64Array => {
  const numeric = monotone(effects.subarray(0, weights.length), weights, direction);
  const result = effects.slice();
  result.set(numeric);
  return result;
};

/**
 * Cyclic gradient boosting of an additive model: round by round each feature in turn takes a
 * damped Newton step in every bin, and its whole shape is projected onto the monotone ones.
 *
 * @param rows rows to fit on; repeated rows count repeatedly.
 */
export const boost = (
  features: readonly BinnedFeature[],
  directions: readonly RiskDirection[],
  failed: Uint8Array,
  rows: Int32Array,
  settings: BoostSettings,
): BinEffects => {
  const failures = rows.reduce((total, row) => total + (failed[row] ?? 0), 0);
  const intercept = logit(failures / rows.length);
  const fitting: Fitting = {
    rows,
    failed,
    scores: new Float64Array(rows.length).fill(intercept),
  };
  const effects: Float64Array[] = features.map(({ binCount }) => new Float64Array(binCount));
  const weights = features.map((feature) => weightsOf(feature, rows));
  for (let round = 0; round < settings.rounds; round += 1) {
    features.forEach((feature, place) => {
      const before = effects[place] ?? new Float64Array(feature.binCount);
      const step = newtonStep(feature, fitting, settings);
      const moved = before.map((effect, bin) => effect + (step[bin] ?? 0));
      const after = constrained(
        moved,
        weights[place] ?? new Float64Array(feature.numericBins),
        directions[place] ?? 1,
      );
      for (let index = 0; index < rows.length; index += 1) {
        const bin = feature.bins[rows[index] ?? 0] ?? 0;
        fitting.scores[index] =
          (fitting.scores[index] ?? 0) + (after[bin] ?? 0) - (before[bin] ?? 0);
      }
      effects[place] = after;
    });
  }
  return { intercept, effects };
};

/** Log-odds of rows under fitted effects. */
export const predict = (
  features: readonly BinnedFeature[],
  { intercept, effects }: BinEffects,
  rows: Int32Array,
): Float64Array =>
  Float64Array.from(rows, (row) =>
    features.reduce(
      (total, feature, place) => total + (effects[place]?.[feature.bins[row] ?? 0] ?? 0),
      intercept,
    ),
  );
