import { readNetwork } from '../../../shared/application/read-network.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { networkPortsOf } from '../../middleware/network-storage.ts';
import { getCompanyNetworkRoute } from './route.ts';

export const handler = httpHandler(getCompanyNetworkRoute, async ({ tenant, path }) => {
  const network = await readNetwork(networkPortsOf(tenant), path.companyId);
  if (network.kind === 'failed') return network;
  return ok({ status: 200, body: network.value });
});
