import type { DomainEvent } from '../../../shared/application/domain-event.ts';
import type { WebhookStore } from '../../../shared/application/ports/webhook-store.ts';
import type { Delivery } from '../../../shared/domain/webhooks/delivery.ts';
import type { Webhook } from '../../../shared/domain/webhooks/webhook.ts';
import { ok } from '../../../shared/kernel/result.ts';

export interface MemoryWebhooks extends WebhookStore {
  readonly events: DomainEvent[];
}

/** The webhooks of one tenant, as the table keeps them. */
export const memoryWebhooks = (): MemoryWebhooks => {
  const webhooks = new Map<string, Webhook>();
  const deliveries = new Map<string, Delivery>();
  const events: DomainEvent[] = [];
  return {
    events,
    list: async () => [...webhooks.values()],
    find: async (id) => webhooks.get(id),
    create: async (webhook) => {
      webhooks.set(webhook.id, webhook);
    },
    replace: async (webhook, told = []) => {
      if (webhooks.get(webhook.id)?.version !== webhook.version) return false;
      webhooks.set(webhook.id, { ...webhook, version: webhook.version + 1 });
      events.push(...told);
      return true;
    },
    remove: async (id) => {
      webhooks.delete(id);
    },
    addDelivery: async (delivery) => {
      if (deliveries.has(delivery.id)) return false;
      deliveries.set(delivery.id, delivery);
      return true;
    },
    findDelivery: async (_webhookId, id) => deliveries.get(id),
    recordAttempt: async (delivery) => {
      const before = deliveries.get(delivery.id);
      if (before?.attempts.length !== delivery.attempts.length - 1) return false;
      deliveries.set(delivery.id, delivery);
      return true;
    },
    abandon: async ({ nextAttemptAt: _, ...delivery }) => {
      deliveries.set(delivery.id, { ...delivery, state: 'failed' });
    },
    waiting: async () =>
      [...deliveries.values()].flatMap(({ id: deliveryId, webhookId, state, nextAttemptAt }) =>
        state === 'pending' && nextAttemptAt ? [{ webhookId, deliveryId, nextAttemptAt }] : [],
      ),
    listDeliveries: async () => ok({ items: [...deliveries.values()].toReversed() }),
  };
};
