import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { listCompaniesRoute } from './route.ts';

export const handler = httpHandler(listCompaniesRoute, async ({ tenant, query }) => {
  const page = await portsOf(tenant).companies.list(query);
  return page.kind === 'ok' ? ok({ status: 200, body: page.value }) : page;
});
