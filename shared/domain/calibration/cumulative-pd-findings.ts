import type { CumulativePds } from './cumulative-pd.ts';

export interface CumulativePdFinding {
  readonly kind: 'not-a-probability' | 'falls-with-time' | 'grades-cross' | 'horizons-differ';
  /** Position of the grade in the list, from 0; for a crossing, the worse of the two. */
  readonly grade: number;
  /** Horizon in years, from 1. */
  readonly year: number;
}

/** All breaches in cumulative PDs by grade, best grade first; none where they are in order. */
export const cumulativePdFindings = (
  curves: readonly CumulativePds[],
): readonly CumulativePdFinding[] =>
  curves.flatMap((curve, grade) => {
    const better = curves[grade - 1];
    const findings: CumulativePdFinding[] = [];
    for (const [index, pd] of curve.entries()) {
      const at = { grade, year: index + 1 };
      if (!(pd >= 0 && pd <= 1)) findings.push({ kind: 'not-a-probability', ...at });
      if (pd < (curve[index - 1] ?? 0)) findings.push({ kind: 'falls-with-time', ...at });
      if (pd < (better?.[index] ?? 0)) findings.push({ kind: 'grades-cross', ...at });
    }
    if (better !== undefined && better.length !== curve.length)
      findings.push({ kind: 'horizons-differ', grade, year: curve.length });
    return findings;
  });
