import { getRating } from '../../../shared/application/read-assessments.ts';
import { assessmentReply } from '../../middleware/assessment-reply.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { getRatingRoute } from './route.ts';

export const handler = httpHandler(getRatingRoute, async ({ tenant, path, query }) => {
  const latest = await getRating(portsOf(tenant), path.companyId);
  return assessmentReply(latest, 200, query.view);
});
