import { describeWarningInWatch, getWarning } from '../../../shared/application/read-warnings.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { getWarningRoute } from './route.ts';

export const handler = httpHandler(getWarningRoute, async ({ tenant, path }) => {
  const found = await getWarning(warningPortsOf(tenant), path.warningId);
  return found.kind === 'failed'
    ? found
    : ok({ status: 200, body: describeWarningInWatch(found.value) });
});
