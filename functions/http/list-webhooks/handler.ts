import { describeWebhook } from '../../../shared/application/describe-webhook.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { httpHandler } from '../../middleware/http-handler.ts';
import { webhookPorts } from '../../middleware/webhook-storage.ts';
import { listWebhooksRoute } from './route.ts';

export const handler = httpHandler(listWebhooksRoute, async ({ tenant }) => {
  const { clock, webhooks } = webhookPorts(tenant);
  const now = clock.now();
  const items = (await webhooks.list()).map((webhook) => describeWebhook(webhook, now));
  return ok({ status: 200, body: { items } });
});
