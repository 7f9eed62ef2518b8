import { actOnWarning } from '../../../shared/application/act-on-warnings.ts';
import { describeWarningInWatch } from '../../../shared/application/read-warnings.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { reopenWarningRoute } from './route.ts';

export const handler = writeHandler(
  reopenWarningRoute,
  async ({ tenant, subject, attempt, path, body }) => {
    const ports = warningPortsOf(tenant, attempt);
    const acted = await actOnWarning(ports, path.warningId, { action: 'reopen', ...body }, subject);
    return acted.kind === 'failed'
      ? acted
      : ok({ status: 200, body: describeWarningInWatch(acted.value) });
  },
);
