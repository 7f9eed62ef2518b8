import { describeDelivery } from '../../../shared/application/describe-webhook.ts';
import { testWebhook } from '../../../shared/application/webhook-subscriptions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { deliveryPorts } from '../../middleware/webhook-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { testWebhookRoute } from './route.ts';

export const handler = writeHandler(testWebhookRoute, async ({ tenant, path }) => {
  const begun = await testWebhook(deliveryPorts(tenant), tenant, path.webhookId);
  if (begun.kind === 'failed') return begun;
  return ok({ status: 202, body: describeDelivery(begun.value) });
});
