import { replayOutput } from '../../../shared/contracts/replay-output.ts';
import { assessmentPath } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const replayAssessmentRoute = defineRoute({
  id: 'replay-assessment',
  method: 'GET',
  path: '/v1/companies/{companyId}/assessments/{assessmentId}/replay',
  access: { scopes: ['assessments:read'] },
  storage: 'read',
  tag: 'assessments',
  summary: 'Compute an assessment again and say whether it is the same to the last digit',
  description:
    'From the inputs that it names, under the model version that rated it. Stores nothing.',
  request: { path: assessmentPath },
  responses: { 200: { description: 'The same, or what differs.', body: replayOutput } },
  problems: [...READ_PROBLEMS, 'assessment-not-found', 'replay-impossible'],
});
