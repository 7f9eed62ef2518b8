import { expandBatchMessage } from '../../../shared/contracts/batch-message.ts';
import { defineQueue } from '../../../shared/contracts/queue.ts';

export const expandBatchQueue = defineQueue({
  id: 'expand-batch',
  summary: 'Finds the items of a batch, stores and queues them',
  description:
    'Sent by Assay itself. Reads the file in constant memory and goes on where an earlier message stopped.',
  message: expandBatchMessage,
  examples: { one: { tenant: 'bank', batchId: '01JVAYT4000001JVAZ5V2X3M4N' } },
  storage: 'read-write',
  uploads: 'read',
  sends: ['assess-batch-item', 'assess-urgent-item', 'expand-batch', 'write-batch-results'],
  batchSize: 1,
  maxReceiveCount: 8,
  concurrency: 5,
  memoryMegabytes: 1024,
  timeoutSeconds: 300,
  visibilityTimeoutSeconds: 330,
});
