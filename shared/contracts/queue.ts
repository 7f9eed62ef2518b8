import type * as z from 'zod';
import type { Reach } from './reach.ts';

/**
 * One queue and the function that works on its messages, declared once beside its handler. The
 * queue, its dead-letter queue, the function's permissions, the local runner and AsyncAPI are all
 * made from this. A message may come more than once and in any order.
 */
export interface Queue extends Reach {
  /** Equals the folder's name under functions/queue. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** Whether other systems may send to it: then it stands in AsyncAPI. Default: ours only. */
  readonly isOpen?: boolean;
  /** What every message is. One that is not ends among the dead letters. */
  readonly message: z.ZodType;
  /** Named example messages, each held against the schema by a test. */
  readonly examples?: Readonly<Record<string, unknown>>;
  /** Messages that the function gets at once, at most; above 10 the window must be a second. */
  readonly batchSize: number;
  /** How long to wait for a batch to fill. Default: not at all. */
  readonly batchingWindowSeconds?: number;
  /** How many messages of one batch are worked on at the same time. Default 1. */
  readonly messagesAtOnce?: number;
  /** A message that has failed as often goes to the dead letters. */
  readonly maxReceiveCount: number;
  /**
   * How long a message stays away that failed, twice as long after each further failure, up to a
   * quarter of an hour. Default 2.
   */
  readonly retryAfterSeconds?: number;
  /** How long a message stays hidden while it is worked on. Default: six times the time limit. */
  readonly visibilityTimeoutSeconds?: number;
  /** How many functions may run at once, from 2. Default 10. */
  readonly concurrency?: number;
  readonly memoryMegabytes?: number;
  readonly timeoutSeconds?: number;
}

export const defineQueue = <const Declared extends Queue>(queue: Declared): Declared => queue;

/** `rate-batch-item` → `RATE_BATCH_ITEM`, as the environment names what belongs to a queue. */
const environmentNameOf = (queueId: string): string => queueId.replaceAll('-', '_').toUpperCase();

export const queueUrlVariable = (queueId: string): string =>
  `QUEUE_URL_${environmentNameOf(queueId)}`;

export const deadLetterUrlVariable = (queueId: string): string =>
  `DEAD_LETTER_URL_${environmentNameOf(queueId)}`;
