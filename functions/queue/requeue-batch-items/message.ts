import { requeueItemsMessage } from '../../../shared/contracts/batch-message.ts';
import { defineQueue } from '../../../shared/contracts/queue.ts';

export const requeueBatchItemsQueue = defineQueue({
  id: 'requeue-batch-items',
  summary: 'Queues items of a batch again: those still pending, or those that failed',
  description:
    'Sent by Assay itself: on a retry, a change of priority, a cancellation, and by the reconciler.',
  message: requeueItemsMessage,
  examples: { failed: { tenant: 'bank', batchId: '01JVAYT4000001JVAZ5V2X3M4N', items: 'failed' } },
  storage: 'read-write',
  sends: ['assess-batch-item', 'assess-urgent-item', 'requeue-batch-items', 'write-batch-results'],
  batchSize: 1,
  maxReceiveCount: 8,
  concurrency: 5,
  timeoutSeconds: 120,
});
