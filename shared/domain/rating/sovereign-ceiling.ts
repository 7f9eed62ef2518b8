import { type Grade, shiftGrade, worseGrade } from '../scales/master-scale.ts';
import { type GradeStep, gradeStep } from './rating-step.ts';

export interface SovereignCeiling {
  /** The transfer and convertibility assessment of the company’s country. */
  readonly grade: Grade;
  readonly country?: string;
  /** Notches above the ceiling that a documented stress test allows, 0–4. */
  readonly notchesAbove?: number;
}

/** Keeps a foreign-currency grade at or below what its country can transfer. */
export const applySovereignCeiling = (
  grade: Grade,
  ceiling: SovereignCeiling | undefined,
): GradeStep => {
  if (ceiling === undefined || grade === 'D') return { grade, steps: [] };
  const highest = shiftGrade(ceiling.grade, ceiling.notchesAbove ?? 0);
  const after = worseGrade(grade, highest);
  const place = ceiling.country ?? 'the country';
  const step = gradeStep('sovereign-ceiling', 'transfer-and-convertibility', grade, after, {
    en: `transfer and convertibility of ${place} at ${ceiling.grade}, ceiling ${highest}`,
    zh: `${ceiling.country ?? '所在国'}转移与兑换评估${ceiling.grade}，上限${highest}`,
  });
  return { grade: after, steps: [step] };
};
