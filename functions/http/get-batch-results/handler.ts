import { getBatchResults } from '../../../shared/application/read-batch.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { uploads } from '../../middleware/messaging.ts';
import { getBatchResultsRoute } from './route.ts';

export const handler = httpHandler(getBatchResultsRoute, async ({ tenant, path, query }) => {
  const told = await getBatchResults(
    { ...batchPortsOf(tenant), uploads: uploads() },
    path.batchId,
    query.format,
  );
  return told.kind === 'ok' ? ok({ status: 200, body: told.value }) : told;
});
