import { cancelBatch } from '../../../shared/application/change-batch.ts';
import { tellBatch } from '../../../shared/application/read-batch.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { cancelBatchRoute } from './route.ts';

export const handler = writeHandler(cancelBatchRoute, async ({ tenant, attempt, path }) => {
  const ports = batchPortsOf(tenant, attempt);
  const changed = await cancelBatch(ports, path.batchId);
  if (changed.kind === 'failed') return changed;
  return ok({ status: 202, body: await tellBatch(ports, changed.value) });
});
