import { describeWebhook } from '../../../shared/application/describe-webhook.ts';
import { removeWebhook } from '../../../shared/application/webhook-subscriptions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { webhookPorts } from '../../middleware/webhook-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { deleteWebhookRoute } from './route.ts';

export const handler = writeHandler(deleteWebhookRoute, async ({ tenant, path }) => {
  const { clock, webhooks } = webhookPorts(tenant);
  const removed = await removeWebhook(webhooks, path.webhookId);
  if (removed.kind === 'failed') return removed;
  return ok({ status: 200, body: describeWebhook(removed.value, clock.now()) });
});
