import { retryBatch } from '../../../shared/application/change-batch.ts';
import { tellBatch } from '../../../shared/application/read-batch.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { retryBatchRoute } from './route.ts';

export const handler = writeHandler(retryBatchRoute, async ({ tenant, attempt, path }) => {
  const ports = batchPortsOf(tenant, attempt);
  const changed = await retryBatch(ports, path.batchId);
  if (changed.kind === 'failed') return changed;
  return ok({ status: 202, body: await tellBatch(ports, changed.value) });
});
