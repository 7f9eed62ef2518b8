import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { BODILESS_WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { webhookOutput, webhookPath } from '../../../shared/contracts/webhook-input.ts';

export const enableWebhookRoute = defineRoute({
  id: 'enable-webhook',
  method: 'POST',
  path: '/v1/webhooks/{webhookId}/enable',
  access: { scopes: ['webhooks:write'] },
  storage: 'read-write',
  tag: 'webhooks',
  summary: 'Send to an address again that was given up',
  request: { path: webhookPath, headers: writeHeaders },
  responses: { 200: { description: 'It is sent events from now on.', body: webhookOutput } },
  problems: [...BODILESS_WRITE_PROBLEMS, 'webhook-not-found'],
});
