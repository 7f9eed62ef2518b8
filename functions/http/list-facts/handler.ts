import { listFacts } from '../../../shared/application/read-facts.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { listFactsRoute } from './route.ts';

export const handler = httpHandler(listFactsRoute, async ({ tenant, path, query }) => {
  const page = await listFacts(portsOf(tenant), path.companyId, query);
  return page.kind === 'ok' ? ok({ status: 200, body: page.value }) : page;
});
