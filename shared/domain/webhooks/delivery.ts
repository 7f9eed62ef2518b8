import type { IsoInstant } from '../../kernel/dates.ts';

/** What came of one attempt to send. */
export interface DeliveryAttempt {
  readonly at: IsoInstant;
  /** Of the receiver's answer; absent where there was none. */
  readonly status?: number;
  /** Why there was no answer: `timeout`, `address-forbidden`, a network's own code. */
  readonly failure?: string;
  readonly milliseconds: number;
}

export const DELIVERY_STATES = ['pending', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One event for one webhook. */
export interface Delivery {
  /** Begins with its time, so that ids are in the order of time. */
  readonly id: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly eventType: string;
  /** As it is sent, to the byte. */
  readonly body: string;
  readonly createdAt: IsoInstant;
  /** Somebody asked for it, hence it goes out even where the webhook is disabled. */
  readonly isAskedFor: boolean;
  readonly state: DeliveryState;
  readonly attempts: readonly DeliveryAttempt[];
  /** Only while it is pending. */
  readonly nextAttemptAt?: IsoInstant;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds before each further attempt, as the Standard Webhooks specification proposes. */
export const RETRY_SECONDS: readonly number[] = [
  5,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** No receiver may put a delivery off for longer. */
const RETRY_AFTER_SECONDS_MAX = 24 * HOUR;

const SUCCESS_STATUS_MIN = 200;
const SUCCESS_STATUS_MAX = 299;

export const isSuccess = ({ status }: DeliveryAttempt): boolean =>
  status !== undefined && status >= SUCCESS_STATUS_MIN && status <= SUCCESS_STATUS_MAX;

/**
 * Seconds until the next attempt, or undefined where there is none left. A receiver may ask for
 * longer than the plan says, not for less.
 */
export const retrySeconds = (
  attempts: number,
  retryAfterSeconds: number | undefined,
): number | undefined => {
  const planned = RETRY_SECONDS[attempts - 1];
  if (planned === undefined) return undefined;
  return Math.max(planned, Math.min(retryAfterSeconds ?? 0, RETRY_AFTER_SECONDS_MAX));
};

/** A receiver that fails for as long without a success between is not sent anything any more. */
export const FAILING_SECONDS_MAX = 5 * 24 * HOUR;
