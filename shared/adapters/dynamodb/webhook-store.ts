import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { WebhookStore, WebhookTenants } from '../../application/ports/webhook-store.ts';
import { isoInstant } from '../../contracts/parsed-text.ts';
import { DELIVERY_STATES, type Delivery } from '../../domain/webhooks/delivery.ts';
import type { Webhook } from '../../domain/webhooks/webhook.ts';
import { isConditionFailed } from './condition-failed.ts';
import { eventItem } from './event-items.ts';
import {
  WEBHOOK_TENANTS_PARTITION,
  webhookDeliveriesPartition,
  webhookDeliveryKey,
  webhookKey,
  webhooksPartition,
  webhookTenantKey,
  webhookWaitingKey,
  webhookWaitingPartition,
} from './keys-events.ts';
import { listPage } from './list-page.ts';
import { request } from './storage-unavailable.ts';
import { type Item, NEW_ITEM, type Table } from './table.ts';
import { type Action, writeTogether } from './write-together.ts';

const SCHEMA_VERSION = 1;
const KEPT_SECONDS = 30 * 24 * 60 * 60;

const expiry = (): number => Math.floor(Date.now() / 1000) + KEPT_SECONDS;

const instant = z.string().transform(isoInstant);

const webhookSchema = z.object({
  id: z.string(),
  url: z.string(),
  description: z.exactOptional(z.string()),
  events: z.array(z.string()),
  secrets: z.array(
    z.object({
      id: z.string(),
      value: z.string(),
      createdAt: instant,
      expiresAt: z.exactOptional(instant),
    }),
  ),
  createdAt: instant,
  failingSince: z.exactOptional(instant),
  disabled: z.exactOptional(z.object({ at: instant, reason: z.enum(['failing', 'gone']) })),
  version: z.int(),
});

const webhookItemSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  webhook: webhookSchema,
});

const deliverySchema = z.object({
  id: z.string(),
  webhookId: z.string(),
  eventId: z.string(),
  eventType: z.string(),
  body: z.string(),
  createdAt: instant,
  isAskedFor: z.boolean(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.array(
    z.object({
      at: instant,
      status: z.exactOptional(z.int()),
      failure: z.exactOptional(z.string()),
      milliseconds: z.number(),
    }),
  ),
  nextAttemptAt: z.exactOptional(instant),
});

const deliveryItemSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  delivery: deliverySchema,
});

const webhookOf = (item: Item): Webhook => webhookItemSchema.parse(item).webhook;
const deliveryOf = (item: Item): Delivery => deliveryItemSchema.parse(item).delivery;

const webhookItem = (tenant: string, webhook: Webhook): Item => ({
  ...webhookKey(tenant, webhook.id),
  kind: 'webhook',
  schemaVersion: SCHEMA_VERSION,
  webhook,
  webhookVersion: webhook.version,
});

const deliveryItem = (tenant: string, delivery: Delivery): Item => ({
  ...webhookDeliveryKey(tenant, delivery.webhookId, delivery.id),
  kind: 'webhook-delivery',
  schemaVersion: SCHEMA_VERSION,
  delivery,
  attemptCount: delivery.attempts.length,
  expiresAt: expiry(),
});

const waitingSchema = z.object({
  webhookId: z.string(),
  deliveryId: z.string(),
  nextAttemptAt: instant,
});

/** What waits is put, what does not is taken away. */
const waitingAction = (tenant: string, delivery: Delivery): Action => {
  const { webhookId, id: deliveryId, nextAttemptAt } = delivery;
  const key = webhookWaitingKey(tenant, webhookId, deliveryId);
  if (delivery.state !== 'pending') return { Delete: { Key: key } };
  const entry = { kind: 'webhook-waiting', webhookId, deliveryId, nextAttemptAt };
  return { Put: { Item: { ...key, ...entry, expiresAt: expiry() } } };
};

/** @param attemptsBefore How many there have to be so far. */
const replaceDelivery = (
  table: Table,
  tenant: string,
  delivery: Delivery,
  attemptsBefore: number,
): Promise<void> =>
  writeTogether(table, [
    {
      Put: {
        Item: { ...deliveryItem(tenant, delivery) },
        ConditionExpression: 'attemptCount = :before',
        ExpressionAttributeValues: { ':before': attemptsBefore },
      },
    },
    waitingAction(tenant, delivery),
  ]);

/** False where the condition of a write did not hold. */
const ifCondition = async (write: Promise<void>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
};

/** The webhooks of one tenant. Secrets are encrypted at rest with the table. */
export const dynamoWebhookStore = (table: Table, tenant: string): WebhookStore => ({
  list: async () => (await table.queryAll(webhooksPartition(tenant))).map(webhookOf),
  find: async (id) => {
    const item = await table.get(webhookKey(tenant, id));
    return item && webhookOf(item);
  },
  create: (webhook) =>
    table.putAll([
      webhookItem(tenant, webhook),
      {
        ...webhookTenantKey(tenant),
        kind: 'webhook-tenant',
        schemaVersion: SCHEMA_VERSION,
        tenant,
      },
    ]),
  replace: (webhook, events = []) => {
    const next = { ...webhook, version: webhook.version + 1 };
    const put = {
      Put: {
        Item: { ...webhookItem(tenant, next) },
        ConditionExpression: 'webhookVersion = :version',
        ExpressionAttributeValues: { ':version': webhook.version },
      },
    };
    const told = events.map((event) => ({ Put: { Item: { ...eventItem(tenant, event) } } }));
    return ifCondition(writeTogether(table, [put, ...told]));
  },
  remove: async (id) => {
    const command = new DeleteCommand({ TableName: table.name, Key: webhookKey(tenant, id) });
    await request(() => table.client.send(command));
  },
  addDelivery: (delivery) =>
    ifCondition(
      writeTogether(table, [
        { Put: { Item: { ...deliveryItem(tenant, delivery) }, ...NEW_ITEM } },
        waitingAction(tenant, delivery),
      ]),
    ),
  findDelivery: async (webhookId, id) => {
    const item = await table.get(webhookDeliveryKey(tenant, webhookId, id));
    return item && deliveryOf(item);
  },
  recordAttempt: (delivery) =>
    ifCondition(replaceDelivery(table, tenant, delivery, delivery.attempts.length - 1)),
  abandon: async ({ nextAttemptAt: _, ...delivery }) => {
    const given: Delivery = { ...delivery, state: 'failed' };
    await ifCondition(replaceDelivery(table, tenant, given, delivery.attempts.length));
  },
  waiting: async () => {
    const items = await table.queryAll(webhookWaitingPartition(tenant));
    return items.map((item) => waitingSchema.parse(item));
  },
  listDeliveries: (webhookId, page) =>
    listPage(table, webhookDeliveriesPartition(tenant, webhookId), page, deliveryOf, {
      ScanIndexForward: false,
    }),
});

/** The tenants that ever had a webhook. */
export const dynamoWebhookTenants = (table: Table): WebhookTenants => ({
  all: async () => {
    const items = await table.queryAll(WEBHOOK_TENANTS_PARTITION);
    return items.map(({ sk }) => String(sk));
  },
});
