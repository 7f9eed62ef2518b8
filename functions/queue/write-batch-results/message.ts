import { writeResultsMessage } from '../../../shared/contracts/batch-message.ts';
import { defineQueue } from '../../../shared/contracts/queue.ts';

export const writeBatchResultsQueue = defineQueue({
  id: 'write-batch-results',
  summary: 'Writes the results of a batch that is over as files, with its summary',
  description: 'Sent by Assay itself, once a batch is over.',
  message: writeResultsMessage,
  examples: { one: { tenant: 'bank', batchId: '01JVAYT4000001JVAZ5V2X3M4N' } },
  storage: 'read-write',
  uploads: 'read-write',
  batchSize: 1,
  maxReceiveCount: 8,
  concurrency: 5,
  memoryMegabytes: 1024,
  timeoutSeconds: 300,
  visibilityTimeoutSeconds: 330,
});
