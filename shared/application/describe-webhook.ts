import type { Delivery } from '../domain/webhooks/delivery.ts';
import { activeSecrets, type Webhook } from '../domain/webhooks/webhook.ts';
import type { IsoInstant } from '../kernel/dates.ts';

/** A webhook for its owner: nothing that could sign. */
export const describeWebhook = (webhook: Webhook, now: IsoInstant) => {
  const { version: _, secrets: __, ...shown } = webhook;
  const secrets = activeSecrets(webhook, now).map(({ value: ___, ...secret }) => secret);
  return { ...shown, secrets };
};

/** The same with its newest secret, for the one answer that shows it. */
export const describeWebhookWithSecret = (webhook: Webhook, now: IsoInstant) => ({
  ...describeWebhook(webhook, now),
  secret: webhook.secrets[0]?.value ?? '',
});

export const describeDelivery = ({ body, isAskedFor: _, ...delivery }: Delivery) => {
  const event: unknown = JSON.parse(body);
  return { ...delivery, event };
};
