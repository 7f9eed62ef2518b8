import type { AssessmentPorts } from './assess-company.ts';
import { evaluateCompany, type WatchPorts } from './evaluate-company.ts';
import { type LinkPorts, recordLinks } from './record-links.ts';
import { rerateWhereMoved } from './rerate-where-moved.ts';

export interface ReactionPorts {
  readonly links: LinkPorts;
  readonly watch: WatchPorts;
  /** With ids that end as the work given asks. */
  readonly assessments: (work: string) => AssessmentPorts;
}

/** What follows from something recorded about a company: its links, its warnings, its rating. */
export const reactToCompany = async (
  { links, watch, assessments }: ReactionPorts,
  companyId: string,
): Promise<void> => {
  await recordLinks(links, companyId);
  await evaluateCompany(watch, companyId);
  await rerateWhereMoved(assessments, companyId);
};
