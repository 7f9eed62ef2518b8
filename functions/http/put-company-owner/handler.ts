import { setOwner } from '../../../shared/application/act-on-watch.ts';
import { describeWatchShown } from '../../../shared/application/read-warnings.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { putCompanyOwnerRoute } from './route.ts';

export const handler = writeHandler(
  putCompanyOwnerRoute,
  async ({ tenant, subject, attempt, path, body }) => {
    const watch = await setOwner(warningPortsOf(tenant, attempt), path.companyId, body, subject);
    return watch.kind === 'failed'
      ? watch
      : ok({ status: 200, body: describeWatchShown(watch.value) });
  },
);
