import { dropBatch } from '../../../shared/application/change-batch.ts';
import { tellBatch } from '../../../shared/application/read-batch.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { dropBatchRoute } from './route.ts';

export const handler = writeHandler(dropBatchRoute, async ({ tenant, attempt, path }) => {
  const ports = batchPortsOf(tenant, attempt);
  const changed = await dropBatch(ports, path.batchId);
  if (changed.kind === 'failed') return changed;
  return ok({ status: 200, body: await tellBatch(ports, changed.value) });
});
