import { chiSquaredAbove } from '../../kernel/chi-squared-distribution.ts';
import { ok } from '../../kernel/result.ts';
import { type InternalGrade, MASTER_SCALE, notchOf } from '../scales/master-scale.ts';
import type { Computed } from '../validation/not-computable.ts';
import { populationStability, type StabilityVerdict } from '../validation/population-stability.ts';
import type { RatedCompany } from './rated-company.ts';

const INTERNAL_GRADES: readonly InternalGrade[] = [
  ...new Set(MASTER_SCALE.map(({ internalGrade }) => internalGrade)),
];

export interface GradeDrift {
  /** PSI. */
  readonly index: number;
  readonly verdict: StabilityVerdict;
  /** Companies in each internal grade in use, best first. */
  readonly grades: readonly {
    readonly grade: InternalGrade;
    readonly reference: number;
    readonly now: number;
  }[];
  /** Chance of such an index between two samples of this size of one population. */
  readonly pValue: number;
}

const countsOf = (ratings: readonly RatedCompany[]): readonly number[] => {
  const counts = new Map<InternalGrade, number>();
  for (const { grade } of ratings) {
    const { internalGrade } = notchOf(grade);
    counts.set(internalGrade, (counts.get(internalGrade) ?? 0) + 1);
  }
  return INTERNAL_GRADES.map((grade) => counts.get(grade) ?? 0);
};

/**
 * PSI of the ten internal grades between the ratings of a reference year and today's. With few
 * ratings the index is large by chance alone: under no shift, index ÷ (1/N + 1/M) is about χ² with
 * one degree less than there are grades in use.
 * Source: Yurdakul (2018), Statistical Properties of Population Stability Index; from memory.
 */
export const gradeDrift = (
  reference: readonly RatedCompany[],
  now: readonly RatedCompany[],
): Computed<GradeDrift> => {
  const [expected, actual] = [countsOf(reference), countsOf(now)];
  const stability = populationStability(expected, actual);
  if (stability.kind === 'failed') return stability;
  const { index, verdict } = stability.value;
  const grades = INTERNAL_GRADES.map((grade, bin) => ({
    grade,
    reference: expected[bin] ?? 0,
    now: actual[bin] ?? 0,
  })).filter(({ reference, now }) => reference + now > 0);
  const scale = 1 / reference.length + 1 / now.length;
  const pValue = grades.length < 2 ? 1 : chiSquaredAbove(index / scale, grades.length - 1);
  return ok({ index, verdict, grades, pValue });
};
