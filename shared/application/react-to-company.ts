import type { AssessmentPorts } from './assess-company.ts';
import { evaluateCompany, type WatchPorts } from './evaluate-company.ts';
import { rerateWhereMoved } from './rerate-where-moved.ts';

export interface ReactionPorts {
  readonly watch: WatchPorts;
  /** With ids that end as the work given asks. */
  readonly assessments: (work: string) => AssessmentPorts;
}

/** What follows from something recorded about a company: its warnings, then its rating. */
export const reactToCompany = async (
  { watch, assessments }: ReactionPorts,
  companyId: string,
): Promise<void> => {
  await evaluateCompany(watch, companyId);
  await rerateWhereMoved(assessments, companyId);
};
