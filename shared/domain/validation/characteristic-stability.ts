import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from './not-computable.ts';
import { type PopulationStability, populationStability } from './population-stability.ts';
import { binCounts, type CharacteristicValue, quantileEdges } from './quantile-bins.ts';

export interface CharacteristicStability extends PopulationStability {
  /** Inclusive upper edges; the bins after them hold the rest and the missing values. */
  readonly edges: readonly number[];
}

/**
 * CSI: the PSI of one characteristic, in bins of equal size on the reference and one for missing
 * values, so that a rise in missing values is seen as well.
 * Source: Siddiqi (2006), Credit Risk Scorecards; from memory.
 */
export const characteristicStability = (
  expected: readonly CharacteristicValue[],
  actual: readonly CharacteristicValue[],
  bins = 10,
): Computed<CharacteristicStability> => {
  const edges = quantileEdges(expected, bins);
  if (edges.kind === 'failed') return edges;
  if (actual.some((value) => Number.isNaN(value))) return notComputable('value-not-finite');
  const stability = populationStability(
    binCounts(expected, edges.value),
    binCounts(actual, edges.value),
  );
  return stability.kind === 'failed' ? stability : ok({ ...stability.value, edges: edges.value });
};
