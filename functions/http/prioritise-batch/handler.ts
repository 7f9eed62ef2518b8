import { prioritiseBatch } from '../../../shared/application/change-batch.ts';
import { tellBatch } from '../../../shared/application/read-batch.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { prioritiseBatchRoute } from './route.ts';

export const handler = writeHandler(
  prioritiseBatchRoute,
  async ({ tenant, attempt, path, body }) => {
    const ports = batchPortsOf(tenant, attempt);
    const changed = await prioritiseBatch(ports, path.batchId, body.priority);
    if (changed.kind === 'failed') return changed;
    return ok({ status: 200, body: await tellBatch(ports, changed.value) });
  },
);
