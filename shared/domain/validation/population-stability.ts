import { invariant } from '../../kernel/assert.ts';
import { ok } from '../../kernel/result.ts';
import { binShares, countsAreValid, divergences } from './bin-shares.ts';
import { type Computed, notComputable } from './not-computable.ts';

export type StabilityVerdict = 'stable' | 'watch' | 'shift';

/** Below 0.10 a population is stable; up to 0.25 it is watched; above it has shifted. */
export const STABILITY_WATCH_MIN = 0.1;
export const STABILITY_SHIFT_ABOVE = 0.25;

export interface StabilityBin {
  readonly expectedShare: number;
  readonly actualShare: number;
  readonly contribution: number;
}

export interface PopulationStability {
  readonly index: number;
  readonly verdict: StabilityVerdict;
  readonly bins: readonly StabilityBin[];
}

export const stabilityVerdict = (index: number): StabilityVerdict => {
  if (index < STABILITY_WATCH_MIN) return 'stable';
  return index <= STABILITY_SHIFT_ABOVE ? 'watch' : 'shift';
};

/**
 * PSI = Σ (aᵢ − eᵢ)·ln(aᵢ/eᵢ) between the counts per bin (grade, score band) of a reference and of
 * today's population, in the same order; never negative. An empty bin counts as half an
 * observation.
 * Source: Siddiqi (2006), Credit Risk Scorecards; from memory.
 */
export const populationStability = (
  expected: readonly number[],
  actual: readonly number[],
): Computed<PopulationStability> => {
  invariant(expected.length === actual.length, 'both populations are counted in the same bins');
  if (!countsAreValid(expected) || !countsAreValid(actual)) return notComputable('counts-invalid');
  const isEmpty = (counts: readonly number[]): boolean => counts.every((count) => count === 0);
  if (isEmpty(expected) || isEmpty(actual)) return notComputable('no-observations');
  const contributions = divergences(expected, actual);
  const index = contributions.reduce((total, each) => total + each, 0);
  const expectedShares = binShares(expected);
  const actualShares = binShares(actual);
  return ok({
    index,
    verdict: stabilityVerdict(index),
    bins: contributions.map((contribution, bin) => ({
      expectedShare: expectedShares[bin] ?? 0,
      actualShare: actualShares[bin] ?? 0,
      contribution,
    })),
  });
};
