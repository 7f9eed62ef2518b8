import { ok } from '../../kernel/result.ts';
import { binShares, countsAreValid, divergences } from './bin-shares.ts';
import { type Computed, notComputable } from './not-computable.ts';
import { binCounts, type CharacteristicValue, quantileEdges } from './quantile-bins.ts';

export interface OutcomeCounts {
  readonly survivors: number;
  readonly defaults: number;
}

export type InformationVerdict = 'useless' | 'weak' | 'medium' | 'strong' | 'suspicious';

export interface InformationBin extends OutcomeCounts {
  /** ln(share of survivors / share of defaults): above 0 the bin is safer than average. */
  readonly weightOfEvidence: number;
  readonly contribution: number;
}

export interface InformationValue {
  readonly value: number;
  readonly verdict: InformationVerdict;
  readonly bins: readonly InformationBin[];
}

/** Useless below 0.02, weak below 0.1, medium below 0.3, strong up to 0.5, suspicious above. */
export const informationVerdict = (value: number): InformationVerdict => {
  if (value < 0.02) return 'useless';
  if (value < 0.1) return 'weak';
  if (value < 0.3) return 'medium';
  return value <= 0.5 ? 'strong' : 'suspicious';
};

/**
 * IV = Σ (gᵢ − bᵢ)·ln(gᵢ/bᵢ), g and b the shares of all survivors and of all defaults in bin i;
 * never negative. An empty bin counts as half an observation.
 * Source: Siddiqi (2006), Credit Risk Scorecards; from memory.
 */
export const informationValue = (bins: readonly OutcomeCounts[]): Computed<InformationValue> => {
  const survivors = bins.map((bin) => bin.survivors);
  const defaults = bins.map((bin) => bin.defaults);
  if (!countsAreValid(survivors) || !countsAreValid(defaults))
    return notComputable('counts-invalid');
  const noDefaults = defaults.every((count) => count === 0);
  const noSurvivors = survivors.every((count) => count === 0);
  if (noDefaults && noSurvivors) return notComputable('no-observations');
  if (noDefaults) return notComputable('no-defaults');
  if (noSurvivors) return notComputable('no-survivors');

  const contributions = divergences(survivors, defaults);
  const survivorShares = binShares(survivors);
  const defaultShares = binShares(defaults);
  const value = contributions.reduce((total, each) => total + each, 0);
  return ok({
    value,
    verdict: informationVerdict(value),
    bins: bins.map((bin, index) => ({
      survivors: bin.survivors,
      defaults: bin.defaults,
      weightOfEvidence:
        bin.survivors === 0 && bin.defaults === 0
          ? 0
          : Math.log((survivorShares[index] ?? 1) / (defaultShares[index] ?? 1)),
      contribution: contributions[index] ?? 0,
    })),
  });
};

export interface CharacteristicOutcome {
  readonly value: CharacteristicValue;
  readonly defaulted: boolean;
}

export interface CharacteristicInformation extends InformationValue {
  /** Inclusive upper edges; the bins after them hold the rest and the missing values. */
  readonly edges: readonly number[];
}

/** The information value of one characteristic in bins of equal size, missing values on their own. */
export const characteristicInformation = (
  rows: readonly CharacteristicOutcome[],
  bins = 10,
): Computed<CharacteristicInformation> => {
  const edges = quantileEdges(
    rows.map((row) => row.value),
    bins,
  );
  if (edges.kind === 'failed') return edges;
  const countsOf = (defaulted: boolean): readonly number[] =>
    binCounts(
      rows.filter((row) => row.defaulted === defaulted).map((row) => row.value),
      edges.value,
    );
  const defaults = countsOf(true);
  const information = informationValue(
    countsOf(false).map((survivors, bin) => ({ survivors, defaults: defaults[bin] ?? 0 })),
  );
  if (information.kind === 'failed') return information;
  return ok({ ...information.value, edges: edges.value });
};
