import { pageOf, pageQuery } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { deliveryOutput, webhookPath } from '../../../shared/contracts/webhook-input.ts';

export const listWebhookDeliveriesRoute = defineRoute({
  id: 'list-webhook-deliveries',
  method: 'GET',
  path: '/v1/webhooks/{webhookId}/deliveries',
  access: { scopes: ['webhooks:read', 'webhooks:write'] },
  storage: 'read',
  tag: 'webhooks',
  summary: 'What was sent to an address and what came of it, newest first',
  description: 'Kept for 30 days.',
  request: { path: webhookPath, query: pageQuery },
  responses: { 200: { description: 'One page.', body: pageOf(deliveryOutput) } },
  problems: [...READ_PROBLEMS, 'cursor-invalid', 'webhook-not-found'],
});
