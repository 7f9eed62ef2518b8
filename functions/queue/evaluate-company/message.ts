import { defineQueue } from '../../../shared/contracts/queue.ts';
import { evaluateCompanyMessage } from '../../../shared/contracts/warning-message.ts';

export const evaluateCompanyQueue = defineQueue({
  id: 'evaluate-company',
  summary: 'Derives a company’s warnings and watch level anew, and its rating where that moved',
  description:
    'Sent by Assay itself whenever something about a company is recorded, and every night. What changed nothing writes nothing.',
  message: evaluateCompanyMessage,
  examples: { one: { tenant: 'bank', companyId: 'example-machinery' } },
  storage: 'read-write',
  batchSize: 5,
  messagesAtOnce: 2,
  maxReceiveCount: 8,
  concurrency: 5,
  memoryMegabytes: 1024,
  timeoutSeconds: 60,
});
