import { getAssessment } from '../../../shared/application/read-assessments.ts';
import { assessmentReply } from '../../middleware/assessment-reply.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { getAssessmentRoute } from './route.ts';

export const handler = httpHandler(getAssessmentRoute, async ({ tenant, path, query }) => {
  const found = await getAssessment(portsOf(tenant), path.companyId, path.assessmentId);
  return assessmentReply(found, 200, query.view);
});
