import { describePolicy, policyVersion } from '../../../shared/application/policy-versions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { asStored } from '../../middleware/responses.ts';
import { portsOf } from '../../middleware/storage.ts';
import { getPolicyVersionRoute } from './route.ts';

export const handler = httpHandler(getPolicyVersionRoute, async ({ tenant, path }) => {
  const found = await policyVersion(portsOf(tenant), path.version);
  return found.kind === 'ok' ? ok(asStored(200, describePolicy(found.value))) : found;
});
