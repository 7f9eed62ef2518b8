import type { Cap, CapContext, CapFinding } from '../caps/cap.ts';
import { type Grade, worseGrade } from '../scales/master-scale.ts';
import { type GradeStep, gradeStep, type RatingStep } from './rating-step.ts';

/** A cap that applies to the company, with its evidence. */
export interface FoundCap {
  readonly cap: Cap;
  readonly finding: NonNullable<CapFinding>;
}

/** Every cap that applies, binding or not. */
export const findCaps = (context: CapContext, caps: readonly Cap[]): readonly FoundCap[] =>
  caps.flatMap((cap) => {
    const finding = cap.find(context);
    return finding === undefined ? [] : [{ cap, finding }];
  });

/** Lowers a grade to the lowest cap; each that applies is logged, binding or not. */
export const applyCaps = (grade: Grade, found: readonly FoundCap[]): GradeStep => {
  let held = grade;
  const steps: RatingStep[] = [];
  for (const { cap, finding } of found) {
    const after = worseGrade(held, cap.grade);
    steps.push(
      gradeStep('cap', cap.id, held, after, {
        en: `${cap.title.en} (at most ${cap.grade}): ${finding.evidence.en}`,
        zh: `${cap.title.zh}（不高于${cap.grade}）：${finding.evidence.zh}`,
      }),
    );
    held = after;
  }
  return { grade: held, steps };
};
