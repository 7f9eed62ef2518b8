import type { AssessmentDocument } from '../../contracts/assessment-output.ts';
import type { Result } from '../../kernel/result.ts';
import type { Refusal } from '../../problems/refusal.ts';
import type { Page, PageRequest } from './page.ts';

/** The head of an assessment, for lists. */
export interface AssessmentListed {
  readonly id: string;
  readonly createdAt: string;
  readonly asOf: string;
  readonly outcome: 'rated' | 'unrated';
  readonly grade?: string | undefined;
  readonly pd?: string | undefined;
  readonly modelId?: string | undefined;
  readonly contentHash: string;
}

export interface AssessmentStore {
  /** One conditional put: what is stored under that id stays, and the answer is false. */
  save(document: AssessmentDocument): Promise<boolean>;
  find(companyId: string, assessmentId: string): Promise<AssessmentDocument | undefined>;
  /** The one true for the latest day; of those the one made last. Strongly consistent. */
  latest(companyId: string): Promise<AssessmentDocument | undefined>;
  /** Latest first. */
  list(
    companyId: string,
    request: PageRequest,
  ): Promise<Result<Page<AssessmentListed>, Refusal<'cursor-invalid'>>>;
}
