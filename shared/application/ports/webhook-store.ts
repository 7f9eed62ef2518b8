import type { Delivery } from '../../domain/webhooks/delivery.ts';
import type { Webhook } from '../../domain/webhooks/webhook.ts';
import type { IsoInstant } from '../../kernel/dates.ts';
import type { Result } from '../../kernel/result.ts';
import type { Refusal } from '../../problems/refusal.ts';
import type { DomainEvent } from '../domain-event.ts';
import type { Page, PageRequest } from './page.ts';

export interface WaitingDelivery {
  readonly webhookId: string;
  readonly deliveryId: string;
  readonly nextAttemptAt: IsoInstant;
}

/** The webhooks of one tenant and what was sent to them. */
export interface WebhookStore {
  list(): Promise<readonly Webhook[]>;
  find(id: string): Promise<Webhook | undefined>;
  create(webhook: Webhook): Promise<void>;
  /**
   * Puts the next version, with the events that tell of it; false where there is another version
   * by now, or none.
   */
  replace(webhook: Webhook, events?: readonly DomainEvent[]): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** False where there is one with this id already. */
  addDelivery(delivery: Delivery): Promise<boolean>;
  findDelivery(webhookId: string, id: string): Promise<Delivery | undefined>;
  /** Records one more attempt; false where another got ahead. */
  recordAttempt(delivery: Delivery): Promise<boolean>;
  /** Gives a delivery up that nobody is to be sent any more. */
  abandon(delivery: Delivery): Promise<void>;
  /** What is neither delivered nor given up. */
  waiting(): Promise<readonly WaitingDelivery[]>;
  /** Newest first. */
  listDeliveries(
    webhookId: string,
    request: PageRequest,
  ): Promise<Result<Page<Delivery>, Refusal<'cursor-invalid'>>>;
}

export interface WebhookTenants {
  all(): Promise<readonly string[]>;
}
