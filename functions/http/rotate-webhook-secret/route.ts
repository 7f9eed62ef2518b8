import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import {
  secretInput,
  webhookPath,
  webhookWithSecretOutput,
} from '../../../shared/contracts/webhook-input.ts';

export const rotateWebhookSecretRoute = defineRoute({
  id: 'rotate-webhook-secret',
  method: 'POST',
  path: '/v1/webhooks/{webhookId}/secrets',
  access: { scopes: ['webhooks:write'] },
  storage: 'read-write',
  tag: 'webhooks',
  summary: 'Make a new secret; those so far go on signing for a while',
  description: 'At most three secrets sign at once: a fourth ends the oldest.',
  request: {
    path: webhookPath,
    headers: writeHeaders,
    body: secretInput,
    examples: { gently: {}, leaked: { previousValidHours: 0 } },
  },
  responses: {
    201: { description: 'It signs from now on; keep it.', body: webhookWithSecretOutput },
  },
  problems: [...WRITE_PROBLEMS, 'webhook-not-found'],
});
