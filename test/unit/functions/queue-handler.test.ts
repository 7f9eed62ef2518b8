import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { type Delivery, queueHandler } from '../../../functions/middleware/queue-handler.ts';
import { defineQueue } from '../../../shared/contracts/queue.ts';

const queue = defineQueue({
  id: 'paint-thing',
  summary: 'Paints things',
  message: z.object({ thingId: z.string() }),
  storage: 'none',
  batchSize: 10,
  maxReceiveCount: 3,
  retryAfterSeconds: 5,
});

const sqs = mockClient(SQSClient);
const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);

beforeEach(() => {
  vi.stubEnv('QUEUE_URL_PAINT_THING', 'https://queue/paint-thing');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
});
afterEach(() => {
  vi.unstubAllEnvs();
  sqs.reset();
  logged.mockClear();
});

const context = (remaining: () => number): Context =>
  ({ awsRequestId: 'request', getRemainingTimeInMillis: remaining }) as unknown as Context;

const eventOf = (bodies: readonly string[], receiveCount = 1): SQSEvent => ({
  Records: bodies.map((body, index) => ({
    messageId: `message-${index}`,
    receiptHandle: `receipt-${index}`,
    body,
    attributes: {
      ApproximateReceiveCount: String(receiveCount),
      SentTimestamp: '1767225600000',
      SenderId: 'sender',
      ApproximateFirstReceiveTimestamp: '1767225600000',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:paint-thing',
    awsRegion: 'eu-west-1',
  })),
});

const bodyOf = (thingId: string): string => JSON.stringify({ thingId });
const plenty = context(() => 60_000);

const delays = () =>
  sqs
    .commandCalls(ChangeMessageVisibilityCommand)
    .map(({ args: [{ input }] }) => [input.ReceiptHandle, input.VisibilityTimeout]);

describe('a function that works on a queue', () => {
  it('gets each message as its schema reads it, with what is known of it', async () => {
    const seen: [unknown, Delivery][] = [];
    const handler = queueHandler(queue, async (message, delivery) => {
      seen.push([message, delivery]);
    });
    const event = eventOf([bodyOf('one'), bodyOf('two')], 3);
    expect(await handler(event, plenty)).toEqual({ batchItemFailures: [] });
    expect(seen.map(([message]) => message)).toEqual([{ thingId: 'one' }, { thingId: 'two' }]);
    expect(seen[1]?.[1]).toMatchObject({
      messageId: 'message-1',
      receiveCount: 3,
      isLast: true,
      sentAt: '2026-01-01T00:00:00.000Z',
    });
  });

  it('takes back the messages that failed and no others', async () => {
    const handler = queueHandler(queue, async ({ thingId }) => {
      if (thingId === 'two') throw new Error('no paint');
    });
    const event = eventOf(['one', 'two', 'three'].map(bodyOf));
    expect(await handler(event, plenty)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-1' }],
    });
  });

  it('keeps a failing message away for longer each time, up to a quarter of an hour', async () => {
    const handler = queueHandler(queue, async () => {
      throw new Error('no paint');
    });
    for (const count of [1, 2, 3, 20]) await handler(eventOf([bodyOf('one')], count), plenty);
    expect(delays()).toEqual([5, 10, 20, 900].map((seconds) => ['receipt-0', seconds]));
  });

  it('lets a message that is none fail at once each time, and does not quote it', async () => {
    const handler = queueHandler(queue, async () => undefined);
    const event = eventOf(['{"thingId":', '{"secret":"hidden"}'], 2);
    expect((await handler(event, plenty)).batchItemFailures).toHaveLength(2);
    expect(delays().map(([, seconds]) => seconds)).toEqual([0, 0]);
    const lines = logged.mock.calls.map(([line]) => String(line)).join('');
    expect(lines).toContain('/thingId');
    expect(lines).not.toContain('hidden');
  });

  it('sends back untouched what it has no time for', async () => {
    let left = 10_000;
    const painted: string[] = [];
    const handler = queueHandler(queue, async ({ thingId }) => {
      painted.push(thingId);
      left = 1_000;
    });
    const answer = await handler(
      eventOf(['one', 'two'].map(bodyOf)),
      context(() => left),
    );
    expect(painted).toEqual(['one']);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'message-1' }]);
    expect(delays()).toEqual([['receipt-1', 0]]);
  });

  it('works on as many messages at the same time as declared', async () => {
    let [running, most] = [0, 0];
    const handler = queueHandler({ ...queue, messagesAtOnce: 3 }, async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setImmediate(done));
      running -= 1;
    });
    const event = eventOf(Array.from({ length: 8 }, (_, index) => bodyOf(String(index))));
    expect((await handler(event, plenty)).batchItemFailures).toEqual([]);
    expect(most).toBe(3);
  });

  it('still takes a message back when it cannot be kept away', async () => {
    sqs.on(ChangeMessageVisibilityCommand).rejects(new Error('throttled'));
    const handler = queueHandler(queue, async () => {
      throw new Error('no paint');
    });
    const answer = await handler(eventOf([bodyOf('one')]), plenty);
    expect(answer.batchItemFailures).toHaveLength(1);
  });
});
