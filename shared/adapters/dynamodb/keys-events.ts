import { createHash } from 'node:crypto';
import type { ItemKey } from './keys.ts';

/**
 * Keys of events on their way out, and of webhooks.
 *
 *   what                  partition                              sort
 *   event                 T#tenant#EVENTS#day#shard              at#id
 *   webhook               T#tenant#WEBHOOKS                      id
 *   delivery              T#tenant#WEBHOOK-DELIVERIES#webhook    id, which begins with its time
 *   delivery that waits   T#tenant#WEBHOOK-WAITING               webhook#delivery
 *   tenant with webhooks  WEBHOOK-TENANTS                        tenant
 *
 *   access pattern                            how
 *   tell others of an event                   the table's stream, on its insertion
 *   webhooks that want an event               query WEBHOOKS, at most twenty
 *   one delivery                              get
 *   deliveries of a webhook, newest first     query WEBHOOK-DELIVERIES, page by page
 *   deliveries whose message was lost         query WEBHOOK-TENANTS, then WEBHOOK-WAITING of each
 *
 * An event is written with the change it tells of, all or nothing. Its key follows from its
 * content, and so does that of each delivery: writing it again changes nothing, and tells nobody.
 * Events of one company lie in one shard, hence leave in order; sixteen shards let a night's batch
 * through.
 * What waits stands beside its delivery, all or nothing, until it is delivered or given up.
 */
export const eventKey = (
  tenant: string,
  { at, subject, id }: { readonly at: string; readonly subject: string; readonly id: string },
): ItemKey => {
  const shard = createHash('sha256').update(subject).digest('hex').slice(0, 1);
  return { pk: `T#${tenant}#EVENTS#${at.slice(0, 10)}#${shard}`, sk: `${at}#${id}` };
};

export const webhooksPartition = (tenant: string): string => `T#${tenant}#WEBHOOKS`;

export const webhookKey = (tenant: string, id: string): ItemKey => ({
  pk: webhooksPartition(tenant),
  sk: id,
});

export const webhookDeliveriesPartition = (tenant: string, webhookId: string): string =>
  `T#${tenant}#WEBHOOK-DELIVERIES#${webhookId}`;

export const webhookDeliveryKey = (tenant: string, webhookId: string, id: string): ItemKey => ({
  pk: webhookDeliveriesPartition(tenant, webhookId),
  sk: id,
});

export const webhookWaitingPartition = (tenant: string): string => `T#${tenant}#WEBHOOK-WAITING`;

export const webhookWaitingKey = (tenant: string, webhookId: string, id: string): ItemKey => ({
  pk: webhookWaitingPartition(tenant),
  sk: `${webhookId}#${id}`,
});

export const WEBHOOK_TENANTS_PARTITION = 'WEBHOOK-TENANTS';

export const webhookTenantKey = (tenant: string): ItemKey => ({
  pk: WEBHOOK_TENANTS_PARTITION,
  sk: tenant,
});
