import { listPolicies } from '../../../shared/application/policy-versions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { listPoliciesRoute } from './route.ts';

export const handler = httpHandler(listPoliciesRoute, async ({ tenant, query }) => {
  const page = await listPolicies(portsOf(tenant), query);
  return page.kind === 'ok' ? ok({ status: 200, body: page.value }) : page;
});
