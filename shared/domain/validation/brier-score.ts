import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from './not-computable.ts';

/** A predicted probability of default from 0 to 1, and what became of the firm. */
export interface PdOutcome {
  readonly pd: number;
  readonly defaulted: boolean;
}

const isProbability = (value: number): boolean => value >= 0 && value <= 1;

/**
 * Mean of (PD − y)², y = 1 for a default: 0 is perfect, lower is better.
 * Source: Brier (1950), Monthly Weather Review 78, 1-3, in the form for two outcomes.
 */
export const brierScore = (rows: readonly PdOutcome[]): Computed<number> => {
  if (rows.length === 0) return notComputable('no-observations');
  if (!rows.every((row) => isProbability(row.pd))) return notComputable('pd-out-of-range');
  const total = rows.reduce((sum, row) => sum + (row.pd - (row.defaulted ? 1 : 0)) ** 2, 0);
  return ok(total / rows.length);
};

/**
 * 1 − Brier / Brier of one PD for all: above 0 the model is better than knowing the base rate only.
 * `baseRate` is that PD; by default the default rate observed in the same rows.
 */
export const brierSkill = (rows: readonly PdOutcome[], baseRate?: number): Computed<number> => {
  const score = brierScore(rows);
  if (score.kind === 'failed') return score;
  const defaults = rows.filter((row) => row.defaulted).length;
  const pd = baseRate ?? defaults / rows.length;
  const base = brierScore(rows.map(({ defaulted }) => ({ pd, defaulted })));
  if (base.kind === 'failed') return base;
  if (base.value === 0) return notComputable(defaults === 0 ? 'no-defaults' : 'no-survivors');
  return ok(1 - score.value / base.value);
};
