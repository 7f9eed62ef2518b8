import { comparePolicies } from '../../../shared/application/policy-versions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { comparePoliciesRoute } from './route.ts';

export const handler = httpHandler(comparePoliciesRoute, async ({ tenant, path }) => {
  const compared = await comparePolicies(portsOf(tenant), path.version, path.otherVersion);
  return compared.kind === 'ok' ? ok({ status: 200, body: compared.value }) : compared;
});
