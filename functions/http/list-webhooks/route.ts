import { pageOf } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { webhookOutput } from '../../../shared/contracts/webhook-input.ts';

export const listWebhooksRoute = defineRoute({
  id: 'list-webhooks',
  method: 'GET',
  path: '/v1/webhooks',
  access: { scopes: ['webhooks:read', 'webhooks:write'] },
  storage: 'read',
  tag: 'webhooks',
  summary: 'The addresses that events are sent to',
  request: {},
  responses: { 200: { description: 'All of them.', body: pageOf(webhookOutput) } },
  problems: [...CATALOGUE_PROBLEMS, 'storage-unavailable'],
});
