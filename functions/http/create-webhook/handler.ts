import { describeWebhookWithSecret } from '../../../shared/application/describe-webhook.ts';
import { createWebhook } from '../../../shared/application/webhook-subscriptions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { webhookPorts } from '../../middleware/webhook-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { createWebhookRoute } from './route.ts';

export const handler = writeHandler(createWebhookRoute, async ({ tenant, body }) => {
  const ports = webhookPorts(tenant);
  const created = await createWebhook(ports, body);
  if (created.kind === 'failed') return created;
  return ok({
    status: 201,
    body: describeWebhookWithSecret(created.value, ports.clock.now()),
    headers: { location: `/v1/webhooks/${created.value.id}` },
  });
});
