import { signOff } from '../../../shared/application/act-on-watch.ts';
import { describeWatchShown } from '../../../shared/application/read-warnings.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { signOffWatchRoute } from './route.ts';

export const handler = writeHandler(
  signOffWatchRoute,
  async ({ tenant, subject, attempt, path, body }) => {
    const ports = warningPortsOf(tenant, attempt);
    const watch = await signOff(ports, path.companyId, body, subject);
    return watch.kind === 'failed'
      ? watch
      : ok({ status: 200, body: describeWatchShown(watch.value) });
  },
);
