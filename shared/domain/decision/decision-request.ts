import type { AssessmentInput, AssessmentResult } from '../rating/assess.ts';
import type { CreditTerms } from './credit-terms.ts';
import type { WatchLevel } from './handling/watch-level.ts';
import type { CreditPolicy } from './policy/credit-policy.ts';

export type Rated = Extract<AssessmentResult, { readonly kind: 'rated' }>;

/** A rated company, what is asked of the bank, and the policy to decide it under. */
export interface DecisionRequest {
  /** What the rating was made from. */
  readonly input: AssessmentInput;
  readonly rated: Rated;
  readonly policy: CreditPolicy;
  readonly terms: CreditTerms;
  /** Of early warning; calm, as an assumption, unless given. */
  readonly watchLevel?: WatchLevel;
}
