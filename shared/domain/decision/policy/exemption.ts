import type { Segment } from '../../models/rating-model.ts';
import { type Grade, notchOf } from '../../scales/master-scale.ts';
import { INTERNAL_GRADES } from './by-grade.ts';
import type { CreditPolicy } from './credit-policy.ts';
import type { ComponentId } from './limit-sections.ts';

/** Whether the policy frees clients of this segment and grade from a component. */
export const isExempt = (
  component: ComponentId,
  segment: Segment,
  grade: Grade,
  { appetite }: CreditPolicy,
): boolean => {
  const place = INTERNAL_GRADES.indexOf(notchOf(grade).internalGrade);
  return appetite.bySegment[segment].exempt.some(
    (each) => each.component === component && place <= INTERNAL_GRADES.indexOf(each.from),
  );
};
