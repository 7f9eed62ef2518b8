import { simulateCompany } from '../../../shared/application/simulate-company.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { createSimulationRoute } from './route.ts';

export const handler = httpHandler(createSimulationRoute, async ({ tenant, query, body }) => {
  const simulated = await simulateCompany(portsOf(tenant), body, query.view);
  return simulated.kind === 'ok' ? ok({ status: 200, body: simulated.value }) : simulated;
});
