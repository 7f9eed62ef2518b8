import { assessItemMessage } from '../../../shared/contracts/batch-message.ts';
import { defineQueue } from '../../../shared/contracts/queue.ts';

export const assessBatchItemQueue = defineQueue({
  id: 'assess-batch-item',
  summary: 'Assesses one item of a batch',
  description:
    'Sent by Assay itself. What the item asks for stands in the table; the message may come any number of times, and the item is assessed and counted once.',
  message: assessItemMessage,
  examples: {
    first: {
      tenant: 'bank',
      batchId: '01JVAYT4000001JVAZ5V2X3M4N',
      reference: 'loan-4711',
      hash: '0123456789abcdef',
    },
  },
  storage: 'read-write',
  sends: ['assess-batch-item', 'write-batch-results'],
  batchSize: 25,
  batchingWindowSeconds: 1,
  messagesAtOnce: 25,
  maxReceiveCount: 8,
  retryAfterSeconds: 2,
  concurrency: 10,
  memoryMegabytes: 1024,
  timeoutSeconds: 60,
});
