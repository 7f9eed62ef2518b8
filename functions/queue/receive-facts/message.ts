import { factsMessage } from '../../../shared/contracts/fact-message.ts';
import { defineQueue } from '../../../shared/contracts/queue.ts';

export const receiveFactsQueue = defineQueue({
  id: 'receive-facts',
  summary: 'Takes facts about a company from an upstream system',
  description:
    'The same as POST /v1/companies/{companyId}/facts. Each fact stands for itself, and coming twice, late or in another order changes nothing. A fact that cannot be read is kept for GET /v1/refused-facts; so is one about a company that nobody registers while the message is tried again. The queue’s policy says who may send, and so who may name which tenant.',
  isOpen: true,
  message: factsMessage,
  examples: {
    enforcement: {
      tenant: 'bank',
      companyId: 'example-machinery',
      facts: [
        {
          kind: 'enforcement',
          observedOn: '2025-03-20',
          amount: '4200000',
          reference: '(2025)苏0205执901号',
        },
      ],
    },
  },
  storage: 'read-write',
  batchSize: 10,
  messagesAtOnce: 5,
  maxReceiveCount: 8,
  concurrency: 5,
  timeoutSeconds: 60,
});
