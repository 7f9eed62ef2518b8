import middy, { type MiddlewareObj } from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { isoInstant } from '../../shared/contracts/parsed-text.ts';
import type { Queue } from '../../shared/contracts/queue.ts';
import type { IsoInstant } from '../../shared/kernel/dates.ts';
import { requestsLogged } from '../environment.ts';
import { causeOf, writeLine } from './failure-lines.ts';
import { postponed } from './messaging.ts';

/** What is known of a message besides its content. */
export interface Delivery {
  readonly messageId: string;
  readonly sentAt: IsoInstant;
  /** 1 when it comes for the first time, as far as the queue knows. */
  readonly receiveCount: number;
  /** Whether it goes to the dead letters if it fails now. */
  readonly isLast: boolean;
  /** Whether to begin another piece of work. */
  readonly isTimeLeft: () => boolean;
}

/** Done when it resolves; what it throws brings the message back, until it is a dead letter. */
export type QueueWork<Declared extends Queue> = (
  message: z.output<Declared['message']>,
  delivery: Delivery,
) => Promise<void>;

/** For what is under way when a run stops beginning. */
const RESERVE_MILLISECONDS = 3_000;

const RETRY_SECONDS = 2;
const RETRY_SECONDS_MAX = 900;

/** The message is no message of its queue, now or ever. */
class MessageMalformed extends Error {
  constructor(cause: unknown) {
    super('the message does not fit its schema', { cause });
    this.name = 'MessageMalformed';
  }
}

const messageOf = <Declared extends Queue>(
  { message }: Declared,
  { body }: SQSRecord,
): z.output<Declared['message']> => {
  try {
    return message.parse(JSON.parse(body)) as z.output<Declared['message']>;
  } catch (error) {
    // What a schema or parser says may quote the message, which no log is to hold.
    throw new MessageMalformed(
      error instanceof z.ZodError
        ? error.issues.map(({ path, code }) => `/${path.join('/')} ${code}`)
        : 'no JSON',
    );
  }
};

const failureLog = (queue: string): MiddlewareObj<SQSEvent, SQSBatchResponse, Error, Context> => ({
  onError: ({ error, context: { awsRequestId: requestId } }) => {
    if (requestsLogged() !== 'none')
      writeLine({ level: 'error', queue, requestId, ...causeOf(error) });
  },
});

const deliveryOf = (queue: Queue, record: SQSRecord, isTimeLeft: () => boolean): Delivery => {
  const receiveCount = Number(record.attributes.ApproximateReceiveCount);
  return {
    messageId: record.messageId,
    sentAt: isoInstant(new Date(Number(record.attributes.SentTimestamp)).toISOString()),
    receiveCount,
    isLast: receiveCount >= queue.maxReceiveCount,
    isTimeLeft,
  };
};

/**
 * The one composition of a function that works on a queue. Each message stands for itself: those
 * that fail, or that no time was left for, come back, and only those.
 */
export const queueHandler = <const Declared extends Queue>(
  queue: Declared,
  work: QueueWork<Declared>,
) => {
  const { id, messagesAtOnce = 1, retryAfterSeconds = RETRY_SECONDS } = queue;

  /** Where this fails too, the message comes back when its visibility timeout is over. */
  const sendBack = ({ receiptHandle }: SQSRecord, seconds: number): Promise<void> =>
    Promise.resolve()
      .then(() => postponed(queue, receiptHandle, Math.min(seconds, RETRY_SECONDS_MAX)))
      .catch(() => undefined);

  const isDone = async (record: SQSRecord, isTimeLeft: () => boolean): Promise<boolean> => {
    if (!isTimeLeft()) {
      await sendBack(record, 0);
      return false;
    }
    const delivery = deliveryOf(queue, record, isTimeLeft);
    try {
      await work(messageOf(queue, record), delivery);
      return true;
    } catch (error) {
      const { messageId, receiveCount, isLast } = delivery;
      const isPoison = error instanceof MessageMalformed;
      await sendBack(record, isPoison ? 0 : retryAfterSeconds * 2 ** (receiveCount - 1));
      if (requestsLogged() !== 'none') {
        const malformed = isPoison ? { issues: error.cause } : {};
        const failure = { queue: id, messageId, receiveCount, isLast, ...causeOf(error) };
        writeLine({ level: isLast ? 'error' : 'warn', ...failure, ...malformed });
      }
      return false;
    }
  };

  return middy<SQSEvent, SQSBatchResponse>({ timeoutEarlyInMillis: 0 })
    .use(failureLog(id))
    .handler(async ({ Records }: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
      const isTimeLeft = (): boolean => context.getRemainingTimeInMillis() > RESERVE_MILLISECONDS;
      const waiting = [...Records];
      const failed: string[] = [];
      const workThrough = async (): Promise<void> => {
        for (let record = waiting.shift(); record !== undefined; record = waiting.shift())
          if (!(await isDone(record, isTimeLeft))) failed.push(record.messageId);
      };
      await Promise.all(Array.from({ length: messagesAtOnce }, workThrough));
      if (requestsLogged() === 'all') {
        const counts = { messages: Records.length, failed: failed.length };
        writeLine({ level: 'info', queue: id, requestId: context.awsRequestId, ...counts });
      }
      return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
    });
};
