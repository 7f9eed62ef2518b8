import { describePolicy, policyInForce } from '../../../shared/application/policy-versions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { asStored } from '../../middleware/responses.ts';
import { portsOf } from '../../middleware/storage.ts';
import { getPolicyRoute } from './route.ts';

export const handler = httpHandler(getPolicyRoute, async ({ tenant, query }) => {
  const shown = await policyInForce(portsOf(tenant), query);
  return ok(asStored(200, describePolicy(shown)));
});
