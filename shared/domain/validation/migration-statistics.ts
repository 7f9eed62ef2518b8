import { invariant } from '../../kernel/assert.ts';
import { ok } from '../../kernel/result.ts';
import { countsAreValid } from './bin-shares.ts';
import { type Computed, notComputable } from './not-computable.ts';
import { type TransitionCounts, transitionRates } from './transition-counts.ts';

export interface MigrationStatistics {
  readonly observations: number;
  readonly upgrades: number;
  readonly downgrades: number;
  /** Share of observations that changed grade. */
  readonly offDiagonalShare: number;
  /** 1 − mean diagonal of the observed grades: 0 where nothing moves. */
  readonly mobility: number;
  /** Upgrades / downgrades. */
  readonly upgradeDowngradeRatio: Computed<number>;
  /** How far downgrades (upper triangle) and upgrades (lower) jump, of what they could, 0 to 1. */
  readonly bandwidthUpper: Computed<number>;
  readonly bandwidthLower: Computed<number>;
  /** Moves of `jumpNotches` or more. */
  readonly jumps: number;
  readonly jumpShare: number;
}

interface Move {
  readonly from: number;
  readonly notches: number;
  readonly count: number;
}

const movesOf = (counts: TransitionCounts): readonly Move[] =>
  counts.flatMap((row, from) => row.map((count, to) => ({ from, notches: to - from, count })));

const totalOf = (moves: readonly Move[]): number =>
  moves.reduce((total, move) => total + move.count, 0);

const bandwidth = (moves: readonly Move[], grades: number): Computed<number> => {
  let travelled = 0;
  let possible = 0;
  for (const { from, notches, count } of moves) {
    travelled += Math.abs(notches) * count;
    possible += Math.max(grades - 1 - from, from) * count;
  }
  return possible === 0 ? notComputable('no-changes') : ok(travelled / possible);
};

const meanDiagonal = (counts: TransitionCounts): number => {
  const stays = transitionRates(counts).flatMap((row, grade) => row?.[grade] ?? []);
  return stays.reduce((total, stay) => total + stay, 0) / stays.length;
};

/**
 * What a square table of moves between K grades says about stability. The bandwidth is
 * Σ |j − i|·nᵢⱼ / Σᵢ max(K − i, i − 1)·Σⱼ nᵢⱼ over one triangle, nᵢⱼ = Nᵢ·pᵢⱼ.
 * Source of the bandwidth: ECB (2019), Instructions for reporting the validation results of
 * internal models; from memory, to be confirmed against the primary source.
 */
export const migrationStatistics = (
  counts: TransitionCounts,
  jumpNotches = 3,
): Computed<MigrationStatistics> => {
  invariant(
    counts.every((row) => row.length === counts.length),
    'a table of moves is square',
  );
  if (!counts.every(countsAreValid)) return notComputable('counts-invalid');
  const moves = movesOf(counts);
  const observations = totalOf(moves);
  if (observations === 0) return notComputable('no-observations');
  const ups = moves.filter(({ notches }) => notches < 0);
  const downs = moves.filter(({ notches }) => notches > 0);
  const upgrades = totalOf(ups);
  const downgrades = totalOf(downs);
  const jumps = totalOf(moves.filter(({ notches }) => Math.abs(notches) >= jumpNotches));
  return ok({
    observations,
    upgrades,
    downgrades,
    offDiagonalShare: (upgrades + downgrades) / observations,
    mobility: 1 - meanDiagonal(counts),
    upgradeDowngradeRatio:
      downgrades === 0 ? notComputable('no-changes') : ok(upgrades / downgrades),
    bandwidthUpper: bandwidth(downs, counts.length),
    bandwidthLower: bandwidth(ups, counts.length),
    jumps,
    jumpShare: jumps / observations,
  });
};
