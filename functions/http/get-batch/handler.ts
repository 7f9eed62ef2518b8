import { getBatch } from '../../../shared/application/read-batch.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { getBatchRoute } from './route.ts';

export const handler = httpHandler(getBatchRoute, async ({ tenant, path }) => {
  const told = await getBatch(batchPortsOf(tenant), path.batchId);
  return told.kind === 'ok' ? ok({ status: 200, body: told.value }) : told;
});
