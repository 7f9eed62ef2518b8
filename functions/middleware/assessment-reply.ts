import { summaryOf } from '../../shared/application/describe-decision.ts';
import type { AssessmentDocument } from '../../shared/contracts/assessment-output.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Refusal } from '../../shared/problems/refusal.ts';
import type { Reply } from './responses.ts';

const pathOf = ({ companyId, id }: AssessmentDocument): string =>
  `/v1/companies/${companyId}/assessments/${id}`;

/** An assessment as a reply, whole or its summary; new ones say where they stay. */
export const assessmentReply = <Failure extends Refusal>(
  assessed: Result<AssessmentDocument, Failure>,
  status: 200 | 201,
  view: 'full' | 'summary',
): Result<Reply, Failure> => {
  if (assessed.kind === 'failed') return assessed;
  return ok({
    status,
    body: view === 'full' ? assessed.value : summaryOf(assessed.value),
    ...(status === 201 ? { headers: { location: pathOf(assessed.value) } } : {}),
  });
};
