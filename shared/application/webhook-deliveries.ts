import { isoInstant } from '../contracts/parsed-text.ts';
import type { DeliverWebhookMessage } from '../contracts/webhook-message.ts';
import {
  type Delivery,
  type DeliveryAttempt,
  FAILING_SECONDS_MAX,
  isSuccess,
  RETRY_SECONDS,
  retrySeconds,
} from '../domain/webhooks/delivery.ts';
import { activeSecrets, isWanted, type Webhook } from '../domain/webhooks/webhook.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import { cloudEventOf, type DomainEvent } from './domain-event.ts';
import type { Clock } from './ports/clock.ts';
import type { MessageQueue } from './ports/message-queue.ts';
import type { Sending, WebhookSender } from './ports/webhook-sender.ts';
import type { WebhookStore } from './ports/webhook-store.ts';
import { deliveryId } from './webhook-ids.ts';

export interface DeliveryPorts {
  readonly clock: Clock;
  readonly webhooks: WebhookStore;
  readonly deliveries: MessageQueue<DeliverWebhookMessage>;
}

/** As long as the queue can hold a message back. */
const DELAY_SECONDS_MAX = 900;
const GONE = 410;
const LONGEST_WAIT_SECONDS = Math.max(...RETRY_SECONDS);

const later = (at: IsoInstant, seconds: number): IsoInstant =>
  isoInstant(new Date(Date.parse(at) + seconds * 1000).toISOString());

const secondsBetween = (from: IsoInstant, to: IsoInstant): number =>
  Math.ceil((Date.parse(to) - Date.parse(from)) / 1000);

const newDelivery = (
  tenant: string,
  webhook: Webhook,
  event: DomainEvent,
  now: IsoInstant,
): Delivery => {
  const envelope = cloudEventOf(tenant, event);
  return {
    id: deliveryId(event.at, webhook.id, envelope.id),
    webhookId: webhook.id,
    eventId: envelope.id,
    eventType: event.type,
    body: JSON.stringify(envelope),
    createdAt: now,
    isAskedFor: false,
    state: 'pending',
    attempts: [],
    nextAttemptAt: now,
  };
};

/**
 * Writes a delivery down and hands it over. Where it is written already it is handed over again
 * while it waits: whoever wrote it may have died before it handed it over.
 */
export const beginDelivery = async (
  { webhooks, deliveries }: DeliveryPorts,
  tenant: string,
  delivery: Delivery,
): Promise<void> => {
  const { id, webhookId } = delivery;
  const added = await webhooks.addDelivery(delivery);
  const standing = added ? delivery : await webhooks.findDelivery(webhookId, id);
  if (standing?.state === 'pending') await deliveries.send([{ tenant, webhookId, deliveryId: id }]);
};

/** One delivery for each webhook that wants the event. */
export const fanOutEvent = async (
  ports: DeliveryPorts,
  tenant: string,
  event: DomainEvent,
): Promise<number> => {
  const now = ports.clock.now();
  const wanting = (await ports.webhooks.list()).filter((each) => isWanted(each, event.type));
  for (const webhook of wanting)
    await beginDelivery(ports, tenant, newDelivery(tenant, webhook, event, now));
  return wanting.length;
};

/** A delivery that somebody asks for, of an event that may have been delivered before. */
export const askedDelivery = (
  tenant: string,
  webhook: Webhook,
  event: DomainEvent,
  now: IsoInstant,
): Delivery => ({
  ...newDelivery(tenant, webhook, event, now),
  id: deliveryId(now, webhook.id, event.id, now),
  isAskedFor: true,
});

const attemptOf = (at: IsoInstant, sending: Sending): DeliveryAttempt =>
  sending.kind === 'answered'
    ? { at, status: sending.status, milliseconds: sending.milliseconds }
    : { at, failure: sending.failure, milliseconds: sending.milliseconds };

/** The delivery after one more attempt. */
const afterAttempt = (delivery: Delivery, attempt: DeliveryAttempt, sending: Sending): Delivery => {
  const { nextAttemptAt: _, ...rest } = delivery;
  const attempts = [...delivery.attempts, attempt];
  if (isSuccess(attempt)) return { ...rest, state: 'delivered', attempts };
  const retryAfter = sending.kind === 'answered' ? sending.retryAfterSeconds : undefined;
  const wait = attempt.status === GONE ? undefined : retrySeconds(attempts.length, retryAfter);
  return wait === undefined
    ? { ...rest, state: 'failed', attempts }
    : { ...rest, state: 'pending', attempts, nextAttemptAt: later(attempt.at, wait) };
};

const disabledEvent = (
  webhook: Webhook,
  reason: 'failing' | 'gone',
  at: IsoInstant,
): DomainEvent => ({
  id: `${webhook.id}#${at}`,
  type: 'webhook-disabled',
  subject: `webhooks/${webhook.id}`,
  at,
  data: {
    webhookId: webhook.id,
    url: webhook.url,
    reason,
    ...(webhook.failingSince === undefined ? {} : { failingSince: webhook.failingSince }),
  },
});

/** Keeps in mind since when a receiver fails, and gives it up after long enough. */
const followReceiver = async (
  { webhooks }: DeliveryPorts,
  webhook: Webhook,
  attempt: DeliveryAttempt,
): Promise<void> => {
  if (webhook.disabled !== undefined) return;
  const { failingSince, ...healthy } = webhook;
  if (isSuccess(attempt)) {
    if (failingSince !== undefined) await webhooks.replace(healthy);
    return;
  }
  const since = failingSince ?? attempt.at;
  const isGone = attempt.status === GONE;
  if (isGone || secondsBetween(since, attempt.at) >= FAILING_SECONDS_MAX) {
    const reason = isGone ? 'gone' : 'failing';
    const failing = { ...healthy, failingSince: since };
    const disabled = { ...failing, disabled: { at: attempt.at, reason } } as const;
    await webhooks.replace(disabled, [disabledEvent(failing, reason, attempt.at)]);
  } else if (failingSince === undefined) {
    await webhooks.replace({ ...healthy, failingSince: since });
  }
};

/** Seconds until a delivery's time has come, from 0; a clock that was set back is not waited for. */
const secondsToWait = ({ nextAttemptAt }: Delivery, now: IsoInstant): number => {
  if (nextAttemptAt === undefined) return 0;
  const seconds = secondsBetween(now, nextAttemptAt);
  return seconds > 0 && seconds <= LONGEST_WAIT_SECONDS ? seconds : 0;
};

/**
 * Makes the attempt whose time has come, or lets the message wait on. A message that comes twice
 * makes the attempt twice at worst, and counts it once.
 */
export const deliverWebhook = async (
  ports: DeliveryPorts & { readonly sender: WebhookSender },
  message: DeliverWebhookMessage,
): Promise<void> => {
  const { clock, webhooks, deliveries, sender } = ports;
  const { webhookId, deliveryId: id } = message;
  const delivery = await webhooks.findDelivery(webhookId, id);
  const webhook = await webhooks.find(webhookId);
  if (delivery?.state !== 'pending') return;
  if (webhook === undefined || (webhook.disabled !== undefined && !delivery.isAskedFor))
    return webhooks.abandon(delivery);
  const sendAfter = (seconds: number): Promise<void> =>
    deliveries.send([message], { delaySeconds: Math.min(seconds, DELAY_SECONDS_MAX) });

  const now = clock.now();
  const wait = secondsToWait(delivery, now);
  if (wait > 0) return sendAfter(wait);
  const sending = await sender.send({
    url: webhook.url,
    messageId: delivery.eventId,
    body: delivery.body,
    secrets: activeSecrets(webhook, now).map(({ value }) => value),
  });
  const attempt = attemptOf(now, sending);
  const after = afterAttempt(delivery, attempt, sending);
  if (!(await webhooks.recordAttempt(after))) return;
  await followReceiver(ports, webhook, attempt);
  if (after.state === 'pending') await sendAfter(secondsToWait(after, now));
};

/** Longer than a message is ever late that is still there. */
const OVERDUE_SECONDS = 60;

/**
 * Hands those deliveries over again whose message was lost; answers how many.
 *
 * @param areAllLost Whether no message can be there any more, overdue or not.
 */
export const resumeDeliveries = async (
  { clock, webhooks, deliveries }: DeliveryPorts,
  tenant: string,
  areAllLost = false,
): Promise<number> => {
  const now = clock.now();
  const overdue = (await webhooks.waiting()).filter(
    ({ nextAttemptAt }) => areAllLost || secondsBetween(nextAttemptAt, now) > OVERDUE_SECONDS,
  );
  await deliveries.send(
    overdue.map(({ webhookId, deliveryId: id }) => ({ tenant, webhookId, deliveryId: id })),
  );
  return overdue.length;
};
