import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { BODILESS_WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { deliveryOutput, webhookPath } from '../../../shared/contracts/webhook-input.ts';

export const testWebhookRoute = defineRoute({
  id: 'test-webhook',
  method: 'POST',
  path: '/v1/webhooks/{webhookId}/test',
  access: { scopes: ['webhooks:write'] },
  storage: 'read-write',
  sends: ['deliver-webhook'],
  tag: 'webhooks',
  summary: 'Send an event that says nothing, to see whether the receiver is reached',
  request: { path: webhookPath, headers: writeHeaders },
  responses: {
    202: {
      description: 'It is on its way; what came of it stands among the deliveries.',
      body: deliveryOutput,
    },
  },
  problems: [...BODILESS_WRITE_PROBLEMS, 'webhook-not-found'],
});
