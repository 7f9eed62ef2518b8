import { CAPS } from '../caps/index.generated.ts';
import { findCaps } from '../rating/apply-caps.ts';
import type { AssessmentInput, AssessmentResult } from '../rating/assess.ts';
import { gradeFrom, type NotchOfLogOdds } from '../rating/grade-path.ts';

export type Rated = Extract<AssessmentResult, { readonly kind: 'rated' }>;

/** The final notch that the company would have at other log-odds, all else as it is. */
export const gradeOfLogOdds = (
  input: AssessmentInput,
  { analysis, rating }: Rated,
): NotchOfLogOdds =>
  gradeFrom(rating.model, rating.score, {
    caps: findCaps(
      {
        asOf: input.asOf,
        segment: analysis.segment.segment,
        series: analysis.series,
        facts: input.facts ?? [],
        indicators: analysis.indicators,
        hasSupport: input.support !== undefined,
      },
      CAPS,
    ),
    support: input.support,
    sovereignCeiling: input.sovereignCeiling,
  }).gradeOf;
