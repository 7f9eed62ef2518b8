import { listWarnings } from '../../../shared/application/read-warnings.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { listWarningsRoute } from './route.ts';

export const handler = httpHandler(listWarningsRoute, async ({ tenant, query }) => {
  const page = await listWarnings(warningPortsOf(tenant), query);
  return page.kind === 'failed' ? page : ok({ status: 200, body: page.value });
});
