import { describeDelivery } from '../../../shared/application/describe-webhook.ts';
import { replayDelivery } from '../../../shared/application/webhook-subscriptions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { deliveryPorts } from '../../middleware/webhook-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { replayWebhookDeliveryRoute } from './route.ts';

export const handler = writeHandler(replayWebhookDeliveryRoute, async ({ tenant, path }) => {
  const ports = deliveryPorts(tenant);
  const begun = await replayDelivery(ports, tenant, path.webhookId, path.deliveryId);
  if (begun.kind === 'failed') return begun;
  return ok({ status: 202, body: describeDelivery(begun.value) });
});
