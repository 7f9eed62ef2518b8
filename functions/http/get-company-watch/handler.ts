import { describeWatchShown, getWatch } from '../../../shared/application/read-warnings.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { getCompanyWatchRoute } from './route.ts';

export const handler = httpHandler(getCompanyWatchRoute, async ({ tenant, path, query }) => {
  const watch = await getWatch(warningPortsOf(tenant), path.companyId, query.source);
  return watch.kind === 'failed'
    ? watch
    : ok({ status: 200, body: describeWatchShown(watch.value) });
});
