import type { NotMeaningfulReason } from '../../kernel/outcome.ts';
import type { Feature } from './training-set.ts';

/**
 * A feature cut into quantile bins, and one bin for every reason of not-meaningful that occurs.
 * Quantiles make the fit indifferent to the ratios of thousands that tiny firms produce.
 */
export interface BinnedFeature {
  readonly feature: Feature;
  /** Upper edges of all bins but the last: a value below the edge belongs to the bin. */
  readonly cuts: readonly number[];
  /** The median of the values in each numeric bin. */
  readonly centres: readonly number[];
  /** Reasons with a bin of their own, following the numeric bins. */
  readonly reasons: readonly NotMeaningfulReason[];
  /** Bin of every row. */
  readonly bins: Uint8Array;
  readonly numericBins: number;
  readonly binCount: number;
}

const quantileCuts = (sorted: Float64Array, bins: number): readonly number[] => {
  const cuts: number[] = [];
  for (let bin = 1; bin < bins; bin += 1) {
    const edge = sorted[Math.floor((sorted.length * bin) / bins)];
    const last = cuts.at(-1);
    if (edge !== undefined && (last === undefined || edge > last)) cuts.push(edge);
  }
  return cuts;
};

const numericBinOf = (cuts: readonly number[], value: number): number => {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (cuts[middle] ?? Number.POSITIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const mediansByBin = (sorted: Float64Array, cuts: readonly number[]): readonly number[] => {
  const members: number[][] = Array.from({ length: cuts.length + 1 }, () => []);
  for (const value of sorted) members[numericBinOf(cuts, value)]?.push(value);
  return members.map((values, bin) => values[values.length >> 1] ?? cuts[bin] ?? 0);
};

export const binFeature = (feature: Feature, bins: number): BinnedFeature => {
  const sorted = feature.values.filter((value) => !Number.isNaN(value)).sort();
  const cuts = quantileCuts(sorted, bins);
  const reasons = [...new Set(feature.reasons)].filter((reason) => reason !== undefined).sort();
  const numericBins = cuts.length + 1;
  const reasonBins = new Map(reasons.map((reason, index) => [reason, numericBins + index]));
  const rows = Uint8Array.from(feature.values, (value, row) => {
    const reason = feature.reasons[row];
    return reason === undefined ? numericBinOf(cuts, value) : (reasonBins.get(reason) ?? 0);
  });
  return {
    feature,
    cuts,
    centres: mediansByBin(sorted, cuts),
    reasons,
    bins: rows,
    numericBins,
    binCount: numericBins + reasons.length,
  };
};
