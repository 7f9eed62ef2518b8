import { httpWebhookSender } from '../../../shared/adapters/webhook/webhook-sender.ts';
import { deliverWebhook } from '../../../shared/application/webhook-deliveries.ts';
import { queueHandler } from '../../middleware/queue-handler.ts';
import { deliveryPorts } from '../../middleware/webhook-storage.ts';
import { deliverWebhookQueue } from './message.ts';

export const handler = queueHandler(deliverWebhookQueue, (message) =>
  deliverWebhook({ ...deliveryPorts(message.tenant), sender: httpWebhookSender }, message),
);
