import { ok } from '../../kernel/result.ts';
import { countsAreValid } from './bin-shares.ts';
import { type Computed, notComputable } from './not-computable.ts';

export interface GradeConcentration {
  /** Σ s², from 1/K to 1. */
  readonly herfindahl: number;
  /** 0 where grades are equally full, 1 where one grade holds everything. */
  readonly concentrationIndex: number;
  readonly largestShare: number;
  /** Position of the fullest grade in the counts, from 0; the first of equals. */
  readonly largestGrade: number;
  /** True where one grade holds more than 30 %. */
  readonly alert: boolean;
}

export const LARGEST_SHARE_MAX = 0.3;

/**
 * How far ratings bunch, from the number of clients in each of K ≥ 2 grades, empty ones included:
 * HHI = Σ sᵢ², and the index of the ECB's validation reporting, 1 + ln((CV² + 1)/K)/ln K with
 * CV² = K·Σ(sᵢ − 1/K)².
 * Source: ECB (2019), Instructions for reporting the validation results of internal models; from
 * memory, to be confirmed against the primary source.
 */
export const gradeConcentration = (counts: readonly number[]): Computed<GradeConcentration> => {
  if (!countsAreValid(counts)) return notComputable('counts-invalid');
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return notComputable('no-observations');
  const grades = counts.length;
  if (grades < 2) return notComputable('too-few-groups');
  const shares = counts.map((count) => count / total);
  const herfindahl = shares.reduce((sum, share) => sum + share ** 2, 0);
  const variation = grades * shares.reduce((sum, share) => sum + (share - 1 / grades) ** 2, 0);
  const index = 1 + Math.log((variation + 1) / grades) / Math.log(grades);
  const largestShare = Math.max(...shares);
  return ok({
    herfindahl,
    concentrationIndex: Math.min(Math.max(index, 0), 1),
    largestShare,
    largestGrade: shares.indexOf(largestShare),
    alert: largestShare > LARGEST_SHARE_MAX,
  });
};
