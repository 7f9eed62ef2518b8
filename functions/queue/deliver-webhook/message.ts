import { defineQueue } from '../../../shared/contracts/queue.ts';
import { deliverWebhookMessage } from '../../../shared/contracts/webhook-message.ts';

export const deliverWebhookQueue = defineQueue({
  id: 'deliver-webhook',
  summary: 'Sends an event to a webhook, and again later where it did not arrive',
  message: deliverWebhookMessage,
  examples: {
    delivery: {
      tenant: 'demo',
      webhookId: 'wh_01KD9Z3Q80Q9M7V0WJ3H5R2T6A',
      deliveryId: '01KD9Z3Q80Q9M7V0WJ3H5R2T6A',
    },
  },
  storage: 'read-write',
  sends: ['deliver-webhook'],
  batchSize: 10,
  messagesAtOnce: 10,
  maxReceiveCount: 5,
  concurrency: 10,
  memoryMegabytes: 512,
  timeoutSeconds: 30,
});
