import { listBatchItems } from '../../../shared/application/read-batch.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { listBatchItemsRoute } from './route.ts';

export const handler = httpHandler(
  listBatchItemsRoute,
  async ({ tenant, path, query, exchange }) => {
    const told = await listBatchItems(batchPortsOf(tenant), path.batchId, query, exchange.language);
    return told.kind === 'ok' ? ok({ status: 200, body: told.value }) : told;
  },
);
