import type { IsoInstant } from '../../kernel/dates.ts';

/** What deliveries are signed with; several may be active, so that receivers can change over. */
export interface WebhookSecret {
  readonly id: string;
  /** `whsec_` and the key in base 64. */
  readonly value: string;
  readonly createdAt: IsoInstant;
  /** Signs until then; absent on the newest. */
  readonly expiresAt?: IsoInstant;
}

/** An address that a tenant's events are sent to. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly description?: string;
  /** Ids of event types; none stands for all. */
  readonly events: readonly string[];
  readonly secrets: readonly WebhookSecret[];
  readonly createdAt: IsoInstant;
  /** Since when every attempt failed. */
  readonly failingSince?: IsoInstant;
  readonly disabled?: { readonly at: IsoInstant; readonly reason: 'failing' | 'gone' };
  /** Counts up with each change. */
  readonly version: number;
}

export const WEBHOOKS_MAX = 20;
const SECRETS_MAX = 3;

export const isWanted = ({ events, disabled }: Webhook, type: string): boolean =>
  disabled === undefined && (events.length === 0 || events.includes(type));

/** The secrets that sign at an instant, the newest first. */
export const activeSecrets = (
  { secrets }: Pick<Webhook, 'secrets'>,
  now: IsoInstant,
): readonly WebhookSecret[] =>
  secrets.filter(({ expiresAt }) => expiresAt === undefined || expiresAt > now);

/** With a new secret; those before it sign for as long as is stated, and not longer than before. */
export const withSecret = (
  webhook: Webhook,
  secret: WebhookSecret,
  othersUntil: IsoInstant,
): Webhook => {
  const others = activeSecrets(webhook, secret.createdAt).map((other) => ({
    ...other,
    expiresAt:
      other.expiresAt !== undefined && other.expiresAt < othersUntil
        ? other.expiresAt
        : othersUntil,
  }));
  return { ...webhook, secrets: [secret, ...others].slice(0, SECRETS_MAX) };
};
