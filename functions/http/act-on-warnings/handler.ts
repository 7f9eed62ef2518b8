import { actOnWarnings } from '../../../shared/application/act-on-warnings.ts';
import { describeActed } from '../../../shared/application/read-warnings.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { actOnWarningsRoute } from './route.ts';

export const handler = writeHandler(
  actOnWarningsRoute,
  async ({ tenant, subject, attempt, body: { ids, ...wanted } }) => {
    const outcomes = await actOnWarnings(warningPortsOf(tenant, attempt), ids, wanted, subject);
    return ok({ status: 200, body: { items: describeActed(outcomes) } });
  },
);
