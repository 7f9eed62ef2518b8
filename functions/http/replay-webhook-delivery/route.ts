import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { BODILESS_WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { deliveryOutput, deliveryPath } from '../../../shared/contracts/webhook-input.ts';

export const replayWebhookDeliveryRoute = defineRoute({
  id: 'replay-webhook-delivery',
  method: 'POST',
  path: '/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
  access: { scopes: ['webhooks:write'] },
  storage: 'read-write',
  sends: ['deliver-webhook'],
  tag: 'webhooks',
  summary: 'Send an event again, whether or not it was delivered',
  request: { path: deliveryPath, headers: writeHeaders },
  responses: {
    202: { description: 'It is on its way, with the same `webhook-id`.', body: deliveryOutput },
  },
  problems: [...BODILESS_WRITE_PROBLEMS, 'webhook-not-found', 'webhook-delivery-not-found'],
});
