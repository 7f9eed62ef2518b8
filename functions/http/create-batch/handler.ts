import { createBatch } from '../../../shared/application/create-batch.ts';
import { tellBatch } from '../../../shared/application/read-batch.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { uploads } from '../../middleware/messaging.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { createBatchRoute } from './route.ts';

export const handler = writeHandler(
  createBatchRoute,
  async ({ tenant, attempt, body, exchange }) => {
    const ports = { ...batchPortsOf(tenant, attempt), uploads: uploads() };
    const created = await createBatch(ports, body, exchange.language);
    if (created.kind === 'failed') return created;
    const { batch, upload } = created.value;
    return ok({
      status: 202,
      body: { ...(await tellBatch(ports, batch)), upload },
      headers: { location: `/v1/batches/${batch.id}` },
    });
  },
);
