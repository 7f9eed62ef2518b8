import { listBatches } from '../../../shared/application/read-batch.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listBatchesRoute } from './route.ts';

export const handler = httpHandler(listBatchesRoute, async ({ tenant, query }) => {
  const told = await listBatches(batchPortsOf(tenant), query);
  return told.kind === 'ok' ? ok({ status: 200, body: told.value }) : told;
});
