import type { IsoInstant } from '../../kernel/dates.ts';

/** What is known of an assessment without opening it. */
export interface AssessmentHead {
  readonly id: string;
  readonly createdAt: IsoInstant;
  readonly asOf: string;
  readonly outcome: 'rated' | 'unrated';
  readonly grade?: string;
  readonly pd?: string;
  readonly modelId?: string;
  readonly contentHash: string;
}

/** The assessments of a company in the order of what they are true for. */
export interface AssessmentHeads {
  /** Some that follow an assessment, and some that precede it, nearest first. */
  around(
    companyId: string,
    id: string,
  ): Promise<{
    readonly following: readonly AssessmentHead[];
    readonly preceding: readonly AssessmentHead[];
  }>;
}
