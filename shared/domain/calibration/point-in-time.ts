import { invariant } from '../../kernel/assert.ts';
import { normalCumulative, normalQuantile } from '../../kernel/normal-distribution.ts';

const checked = (pd: number, correlation: number): void => {
  invariant(pd >= 0 && pd <= 1, `not a PD: ${pd}`);
  invariant(correlation >= 0 && correlation < 1, `not an asset correlation: ${correlation}`);
};

/**
 * PD_PIT(z) = Φ((Φ⁻¹(PD_TTC) − √ρ·z)/√(1−ρ)): the PD in a year of systematic factor z, in standard
 * deviations, good times positive. Its mean over z is the through-the-cycle PD. PDs of 0 and 1
 * stay; a PD outside them, or ρ outside [0, 1), is a caller's bug and throws.
 * Source: Vasicek (1991), Limiting Loan Loss Probability Distribution.
 */
export const pdPointInTime = (
  pdThroughTheCycle: number,
  correlation: number,
  factor: number,
): number => {
  checked(pdThroughTheCycle, correlation);
  if (pdThroughTheCycle === 0 || pdThroughTheCycle === 1) return pdThroughTheCycle;
  const threshold = normalQuantile(pdThroughTheCycle);
  return normalCumulative(
    (threshold - Math.sqrt(correlation) * factor) / Math.sqrt(1 - correlation),
  );
};

/** The inverse at the same factor: Φ(√(1−ρ)·Φ⁻¹(PD_PIT) + √ρ·z). */
export const pdThroughTheCycle = (pdPit: number, correlation: number, factor: number): number => {
  checked(pdPit, correlation);
  if (pdPit === 0 || pdPit === 1) return pdPit;
  return normalCumulative(
    Math.sqrt(1 - correlation) * normalQuantile(pdPit) + Math.sqrt(correlation) * factor,
  );
};

/**
 * One correlation for all PDs, so that no systematic factor changes the order of clients: near the
 * middle of the 0.12 to 0.24 that Basel CRE31 gives corporates. A choice of this product.
 */
export const ASSET_CORRELATION_DEFAULT = 0.15;

/** A state of the economy as an analyst states it. */
export interface Economy {
  /** In standard deviations, good times positive. */
  readonly systematicFactor: number;
  /** `ASSET_CORRELATION_DEFAULT` unless given. */
  readonly assetCorrelation?: number;
}
