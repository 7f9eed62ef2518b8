import { submittedRequestMessage } from '../../../shared/contracts/batch-message.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { defineQueue } from '../../../shared/contracts/queue.ts';

export const submitRequestQueue = defineQueue({
  id: 'submit-request',
  summary: 'Takes a request to assess from an upstream system',
  description:
    'The one queue that others send to. Each message is one item of an open batch, answered exactly once however often it is sent; GET /v1/batches/{batchId}/items tells what became of it. The queue’s policy says who may send, and so who may name which tenant.',
  isOpen: true,
  message: submittedRequestMessage,
  examples: {
    stored: {
      tenant: 'bank',
      reference: 'loan-4711',
      request: { companyId: 'example-machinery', asOf: '2025-05-15' },
    },
    inline: {
      tenant: 'bank',
      batchId: 'night-2025-05-15',
      reference: 'loan-4712',
      priority: 'urgent',
      request: {
        company: { id: 'example-machinery', ...invented.company },
        statements: [invented.statement2024, invented.statement2023],
        asOf: '2025-05-15',
      },
    },
  },
  storage: 'read-write',
  sends: ['assess-batch-item', 'assess-urgent-item'],
  batchSize: 10,
  messagesAtOnce: 10,
  maxReceiveCount: 5,
  concurrency: 5,
  timeoutSeconds: 60,
});
