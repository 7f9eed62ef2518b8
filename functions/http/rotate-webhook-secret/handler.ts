import { describeWebhookWithSecret } from '../../../shared/application/describe-webhook.ts';
import { rotateSecret } from '../../../shared/application/webhook-subscriptions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { webhookPorts } from '../../middleware/webhook-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { rotateWebhookSecretRoute } from './route.ts';

export const handler = writeHandler(rotateWebhookSecretRoute, async ({ tenant, path, body }) => {
  const ports = webhookPorts(tenant);
  const rotated = await rotateSecret(ports, path.webhookId, body.previousValidHours);
  if (rotated.kind === 'failed') return rotated;
  return ok({ status: 201, body: describeWebhookWithSecret(rotated.value, ports.clock.now()) });
});
