import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { BODILESS_WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { webhookOutput, webhookPath } from '../../../shared/contracts/webhook-input.ts';

export const deleteWebhookRoute = defineRoute({
  id: 'delete-webhook',
  method: 'DELETE',
  path: '/v1/webhooks/{webhookId}',
  access: { scopes: ['webhooks:write'] },
  storage: 'read-write',
  tag: 'webhooks',
  summary: 'Send nothing more to an address; what waits for another attempt is given up as well',
  request: { path: webhookPath, headers: writeHeaders },
  responses: { 200: { description: 'It was removed; this is what it was.', body: webhookOutput } },
  problems: [...BODILESS_WRITE_PROBLEMS, 'webhook-not-found'],
});
