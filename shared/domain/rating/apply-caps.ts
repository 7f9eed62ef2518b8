import type { Cap, CapContext } from '../caps/cap.ts';
import { type Grade, worseGrade } from '../scales/master-scale.ts';
import { type GradeStep, gradeStep, type RatingStep } from './rating-step.ts';

export interface AppliedCaps extends GradeStep {
  /** Caps that apply, binding or not. */
  readonly applied: readonly Cap[];
}

/** Applies every cap in the catalogue; each that applies is logged, binding or not. */
export const applyCaps = (grade: Grade, context: CapContext, caps: readonly Cap[]): AppliedCaps => {
  let held = grade;
  const steps: RatingStep[] = [];
  const applied: Cap[] = [];
  for (const cap of caps) {
    const finding = cap.find(context);
    if (finding === undefined) continue;
    const after = worseGrade(held, cap.grade);
    applied.push(cap);
    steps.push(
      gradeStep('cap', cap.id, held, after, {
        en: `${cap.title.en} (at most ${cap.grade}): ${finding.evidence.en}`,
        zh: `${cap.title.zh}（不高于${cap.grade}）：${finding.evidence.zh}`,
      }),
    );
    held = after;
  }
  return { grade: held, steps, applied };
};
