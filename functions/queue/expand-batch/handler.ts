import { readBatchFile } from '../../../shared/adapters/files/read-batch-file.ts';
import { expandBatch } from '../../../shared/application/expand-batch.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { uploads } from '../../middleware/messaging.ts';
import { queueHandler } from '../../middleware/queue-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { expandBatchQueue } from './message.ts';

export const handler = queueHandler(
  expandBatchQueue,
  async ({ tenant, batchId }, { isTimeLeft }) => {
    const { companies, assessments } = portsOf(tenant);
    const ports = { ...batchPortsOf(tenant), companies, assessments };
    await expandBatch({ ...ports, uploads: uploads(), read: readBatchFile }, batchId, isTimeLeft);
  },
);
