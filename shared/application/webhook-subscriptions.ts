import { isoInstant } from '../contracts/parsed-text.ts';
import type { WebhookInput } from '../contracts/webhook-input.ts';
import type { Delivery } from '../domain/webhooks/delivery.ts';
import {
  WEBHOOKS_MAX,
  type Webhook,
  type WebhookSecret,
  withSecret,
} from '../domain/webhooks/webhook.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import { failed, ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { type Refusal, refusal } from '../problems/refusal.ts';
import type { ReceiverAddresses } from './ports/webhook-sender.ts';
import type { WebhookStore } from './ports/webhook-store.ts';
import { askedDelivery, beginDelivery, type DeliveryPorts } from './webhook-deliveries.ts';
import { deliveryId, newSecret, newSecretId, newWebhookId } from './webhook-ids.ts';

type NotFound = Refusal<'webhook-not-found'>;

const notFound = (id: string): NotFound =>
  refusal('webhook-not-found', {
    en: `There is no webhook ${id}.`,
    zh: `没有编号为${id}的 webhook。`,
  });

const TOO_MANY = refusal('webhooks-too-many', {
  en: `There are ${WEBHOOKS_MAX} webhooks already.`,
  zh: `已有${WEBHOOKS_MAX}个 webhook。`,
});

const secretAt = (now: IsoInstant): WebhookSecret => ({
  id: newSecretId(now),
  value: newSecret(),
  createdAt: now,
});

export const findWebhook = async (
  webhooks: WebhookStore,
  id: string,
): Promise<Result<Webhook, NotFound>> => {
  const webhook = await webhooks.find(id);
  return webhook === undefined ? failed(notFound(id)) : ok(webhook);
};

const addressRefused = (detail: Text) =>
  refusal(
    'validation-failed',
    { en: 'Events cannot be sent to this address.', zh: '无法向此地址发送事件。' },
    { findings: [{ pointer: '/url', code: 'address-forbidden', detail }] },
  );

export const createWebhook = async (
  {
    clock,
    webhooks,
    addresses,
  }: Pick<DeliveryPorts, 'clock' | 'webhooks'> & { readonly addresses: ReceiverAddresses },
  { url, events = [], description }: WebhookInput,
): Promise<Result<Webhook, Refusal<'webhooks-too-many' | 'validation-failed'>>> => {
  const offence = addresses.offence(url);
  if (offence !== undefined) return failed(addressRefused(offence));
  if ((await webhooks.list()).length >= WEBHOOKS_MAX) return failed(TOO_MANY);
  const now = clock.now();
  const webhook: Webhook = {
    id: newWebhookId(now),
    url,
    events,
    secrets: [secretAt(now)],
    createdAt: now,
    version: 1,
    ...(description === undefined ? {} : { description }),
  };
  await webhooks.create(webhook);
  return ok(webhook);
};

/** Changes what stands by now, however often somebody else gets ahead. */
const changed = async (
  webhooks: WebhookStore,
  id: string,
  change: (webhook: Webhook) => Webhook,
): Promise<Result<Webhook, NotFound>> => {
  for (;;) {
    const found = await findWebhook(webhooks, id);
    if (found.kind === 'failed') return found;
    const next = change(found.value);
    if (await webhooks.replace(next)) return ok(next);
  }
};

/** @param hours How long the secrets before it go on signing. */
export const rotateSecret = (
  { clock, webhooks }: Pick<DeliveryPorts, 'clock' | 'webhooks'>,
  id: string,
  hours: number,
): Promise<Result<Webhook, NotFound>> => {
  const now = clock.now();
  const until = isoInstant(new Date(Date.parse(now) + hours * 3_600_000).toISOString());
  const secret = secretAt(now);
  return changed(webhooks, id, (webhook) => withSecret(webhook, secret, until));
};

export const enableWebhook = (
  webhooks: WebhookStore,
  id: string,
): Promise<Result<Webhook, NotFound>> =>
  changed(webhooks, id, ({ disabled: _, failingSince: __, ...webhook }) => webhook);

export const removeWebhook = async (
  webhooks: WebhookStore,
  id: string,
): Promise<Result<Webhook, NotFound>> => {
  const found = await findWebhook(webhooks, id);
  if (found.kind === 'ok') await webhooks.remove(id);
  return found;
};

/** Sends an event that says nothing, to this webhook only. */
export const testWebhook = async (
  ports: DeliveryPorts,
  tenant: string,
  id: string,
): Promise<Result<Delivery, NotFound>> => {
  const found = await findWebhook(ports.webhooks, id);
  if (found.kind === 'failed') return found;
  const now = ports.clock.now();
  const event = {
    id: `${id}#${now}`,
    type: 'webhook-test',
    subject: `webhooks/${id}`,
    at: now,
    data: { webhookId: id },
  };
  const delivery = askedDelivery(tenant, found.value, event, now);
  await beginDelivery(ports, tenant, delivery);
  return ok(delivery);
};

/** Sends again what was sent before, or failed; the message keeps its id. */
export const replayDelivery = async (
  ports: DeliveryPorts,
  tenant: string,
  webhookId: string,
  id: string,
): Promise<Result<Delivery, NotFound | Refusal<'webhook-delivery-not-found'>>> => {
  const found = await findWebhook(ports.webhooks, webhookId);
  if (found.kind === 'failed') return found;
  const original = await ports.webhooks.findDelivery(webhookId, id);
  if (original === undefined)
    return failed(
      refusal('webhook-delivery-not-found', {
        en: `The webhook has no delivery ${id}.`,
        zh: `该 webhook 没有编号为${id}的投递。`,
      }),
    );
  const now = ports.clock.now();
  const replay: Delivery = {
    ...original,
    id: deliveryId(now, webhookId, id, now),
    createdAt: now,
    isAskedFor: true,
    state: 'pending',
    attempts: [],
    nextAttemptAt: now,
  };
  await beginDelivery(ports, tenant, replay);
  return ok(replay);
};
