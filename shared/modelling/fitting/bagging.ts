import type { BinnedFeature } from './bins.ts';
import { type BinEffects, type BoostSettings, boost, type RiskDirection } from './boost.ts';
import { isInBag } from './sampling.ts';

export interface BaggingSettings extends BoostSettings {
  readonly bags: number;
  /** Share of the firms in each bag, percent. */
  readonly bagPercent: number;
}

/** What is being fitted, apart from the rows to fit it on. */
export interface Problem {
  readonly features: readonly BinnedFeature[];
  readonly directions: readonly RiskDirection[];
  readonly failed: Uint8Array;
  readonly firms: Int32Array;
}

const meanOf = (all: readonly Float64Array[]): Float64Array => {
  const [first] = all;
  if (first === undefined) throw new Error('nothing to average');
  return first.map((_value, place) =>
    all.reduce((total, each) => total + (each[place] ?? 0) / all.length, 0),
  );
};

/**
 * Averages boosted models over bags of firms. The mean of monotone shapes is monotone, and far
 * smoother than any one of them.
 */
export const fitBags = (
  problem: Problem,
  rows: Int32Array,
  settings: BaggingSettings,
  onBag: () => void = () => {},
): BinEffects => {
  const { features, directions, failed, firms } = problem;
  const models = Array.from({ length: settings.bags }, (_each, bag) => {
    const inBag = rows.filter((row) => isInBag(firms[row] ?? 0, bag, settings.bagPercent));
    const model = boost(features, directions, failed, inBag, settings);
    onBag();
    return model;
  });
  return {
    intercept: models.reduce((total, each) => total + each.intercept / models.length, 0),
    effects: features.map((_feature, place) =>
      meanOf(models.flatMap((model) => model.effects[place] ?? [])),
    ),
  };
};
