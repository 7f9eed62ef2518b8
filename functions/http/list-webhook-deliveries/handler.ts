import { describeDelivery } from '../../../shared/application/describe-webhook.ts';
import { findWebhook } from '../../../shared/application/webhook-subscriptions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { webhookPorts } from '../../middleware/webhook-storage.ts';
import { listWebhookDeliveriesRoute } from './route.ts';

export const handler = httpHandler(listWebhookDeliveriesRoute, async ({ tenant, path, query }) => {
  const { webhooks } = webhookPorts(tenant);
  const found = await findWebhook(webhooks, path.webhookId);
  if (found.kind === 'failed') return found;
  const page = await webhooks.listDeliveries(path.webhookId, query);
  if (page.kind === 'failed') return page;
  const items = page.value.items.map(describeDelivery);
  return ok({ status: 200, body: { ...page.value, items } });
});
