import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { webhookInput, webhookWithSecretOutput } from '../../../shared/contracts/webhook-input.ts';

export const createWebhookRoute = defineRoute({
  id: 'create-webhook',
  method: 'POST',
  path: '/v1/webhooks',
  access: { scopes: ['webhooks:write'] },
  storage: 'read-write',
  tag: 'webhooks',
  summary: 'Have events sent to an address, signed',
  description:
    'Events are posted as CloudEvents, signed as in the Standard Webhooks specification: `webhook-id`, `webhook-timestamp` and `webhook-signature`, one signature for each active secret. The same event may come again, always with the same `webhook-id`. What is not answered with a 2xx status within ten seconds comes again for three days; `Retry-After` is honoured, redirects are not followed.',
  request: {
    headers: writeHeaders,
    body: webhookInput,
    examples: {
      all: { url: 'https://hooks.bank.example/assay' },
      warnings: {
        url: 'https://hooks.bank.example/assay/warnings',
        events: ['warning-raised', 'watch-level-changed'],
        description: 'Duty desk (invented)',
      },
    },
  },
  responses: {
    201: { description: 'It is registered; keep the secret.', body: webhookWithSecretOutput },
  },
  problems: [...WRITE_PROBLEMS, 'webhooks-too-many'],
});
