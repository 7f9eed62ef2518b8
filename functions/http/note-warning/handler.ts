import { noteOnWarning } from '../../../shared/application/act-on-warnings.ts';
import { describeWarningInWatch } from '../../../shared/application/read-warnings.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { noteWarningRoute } from './route.ts';

export const handler = writeHandler(
  noteWarningRoute,
  async ({ tenant, subject, attempt, path, body }) => {
    const ports = warningPortsOf(tenant, attempt);
    const acted = await noteOnWarning(ports, path.warningId, body, subject);
    return acted.kind === 'failed'
      ? acted
      : ok({ status: 200, body: describeWarningInWatch(acted.value) });
  },
);
