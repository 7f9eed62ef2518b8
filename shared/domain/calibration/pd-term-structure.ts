import { cumulativePdsOfHazards } from './cumulative-pd.ts';

/** Where multi-year PDs come from: observed moves between grades, or an assumption. */
export type TermStructureBasis = 'migration' | 'constant-hazard';

export interface PdTermStructure {
  readonly basis: TermStructureBasis;
  /** Probability of having defaulted within 1, 2, … years. */
  readonly cumulative: readonly number[];
}

/** What is known of a grade; `number` is 1 for the best. */
export interface GradeLevel {
  readonly number: number;
  /** One-year PD of the grade. */
  readonly pd: number;
}

export const TERM_YEARS = 5;

/**
 * Cumulative PDs of 1 to 5 years for a grade: those fitted from migrations, one row for each
 * grade, or, without them, those of a PD that stays the same year after year, 1 − (1 − PD)^t. The
 * constant hazard overstates the years ahead of weak grades, whose survivors recover, and
 * understates those of strong ones.
 */
export const pdTermStructure = (
  { number, pd }: GradeLevel,
  fitted: readonly (readonly number[])[] | undefined,
): PdTermStructure => {
  // Default is a state that fitted rows need not tell of: it has come already.
  const row = pd === 1 ? Array.from({ length: TERM_YEARS }, () => 1) : fitted?.[number - 1];
  if (row !== undefined && fitted !== undefined) return { basis: 'migration', cumulative: row };
  const hazards = Array.from({ length: TERM_YEARS }, () => pd);
  return { basis: 'constant-hazard', cumulative: cumulativePdsOfHazards(hazards) };
};
