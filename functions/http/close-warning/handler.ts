import { actOnWarning } from '../../../shared/application/act-on-warnings.ts';
import { describeWarningInWatch } from '../../../shared/application/read-warnings.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { closeWarningRoute } from './route.ts';

export const handler = writeHandler(
  closeWarningRoute,
  async ({ tenant, subject, attempt, path, body }) => {
    const ports = warningPortsOf(tenant, attempt);
    const acted = await actOnWarning(ports, path.warningId, { action: 'close', ...body }, subject);
    return acted.kind === 'failed'
      ? acted
      : ok({ status: 200, body: describeWarningInWatch(acted.value) });
  },
);
