import { explainRatingChange } from '../../../shared/application/explain-rating-change.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { getRatingChangeRoute } from './route.ts';

export const handler = httpHandler(getRatingChangeRoute, async ({ tenant, path, query }) => {
  const { companyId, assessmentId } = path;
  const change = await explainRatingChange(portsOf(tenant), companyId, assessmentId, query);
  return change.kind === 'failed' ? change : ok({ status: 200, body: change.value });
});
