import type { Text } from '../../kernel/text.ts';
import type { Grade } from '../scales/master-scale.ts';

export type RatingStepKind =
  | 'model'
  | 'calibration'
  | 'scale'
  | 'cap'
  | 'group-support'
  | 'sovereign-ceiling'
  | 'final';

/** One step from log-odds to the final grade, with what it changed and why. */
export interface RatingStep {
  readonly kind: RatingStepKind;
  /** Id of the cap, the support status or the model behind the step. */
  readonly code: string;
  /** A grade, or log-odds and PD as text where there is no grade yet. */
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
  readonly reason: Text;
}

export interface GradeStep {
  readonly grade: Grade;
  readonly steps: readonly RatingStep[];
}

export const gradeStep = (
  kind: RatingStepKind,
  code: string,
  before: Grade,
  after: Grade,
  reason: Text,
): RatingStep => ({ kind, code, before, after, changed: before !== after, reason });
