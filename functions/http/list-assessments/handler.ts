import { listAssessments } from '../../../shared/application/read-assessments.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { listAssessmentsRoute } from './route.ts';

export const handler = httpHandler(listAssessmentsRoute, async ({ tenant, path, query }) => {
  const page = await listAssessments(portsOf(tenant), path.companyId, query);
  return page.kind === 'ok' ? ok({ status: 200, body: page.value }) : page;
});
