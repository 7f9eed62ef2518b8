import { describeWebhook } from '../../../shared/application/describe-webhook.ts';
import { enableWebhook } from '../../../shared/application/webhook-subscriptions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { webhookPorts } from '../../middleware/webhook-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { enableWebhookRoute } from './route.ts';

export const handler = writeHandler(enableWebhookRoute, async ({ tenant, path }) => {
  const { clock, webhooks } = webhookPorts(tenant);
  const enabled = await enableWebhook(webhooks, path.webhookId);
  if (enabled.kind === 'failed') return enabled;
  return ok({ status: 200, body: describeWebhook(enabled.value, clock.now()) });
});
