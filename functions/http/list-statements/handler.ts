import { listStatements } from '../../../shared/application/read-company.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { listStatementsRoute } from './route.ts';

export const handler = httpHandler(listStatementsRoute, async ({ tenant, path, query }) => {
  const items = await listStatements(portsOf(tenant), path.companyId, query);
  return items.kind === 'ok' ? ok({ status: 200, body: { items: items.value } }) : items;
});
