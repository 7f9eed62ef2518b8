import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  eventBridgeClient,
  eventBridgePublisher,
} from '../../shared/adapters/eventbridge/event-publisher.ts';
import { s3Client, s3UploadStore } from '../../shared/adapters/s3/upload-store.ts';
import { sqsDeadLetters } from '../../shared/adapters/sqs/dead-letters.ts';
import { sqsMessageQueue } from '../../shared/adapters/sqs/message-queue.ts';
import { sqsClient } from '../../shared/adapters/sqs/sqs-client.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { type SampleMessaging, startSampleMessaging } from './sample-messaging.ts';

interface Thing {
  readonly thingId: string;
}

/** What the sample functions, which run in this process, saw. */
interface Seen {
  readonly painted: Thing[];
  readonly batches: number[];
  readonly polished: string[];
  readonly changes: string[];
  rusty: boolean;
}

const seen: Seen = { painted: [], batches: [], polished: [], changes: [], rusty: false };
vi.stubGlobal('seen', seen);

const PAINT = `
export const handler = async ({ Records }) => {
  seen.batches.push(Records.length);
  for (const { body } of Records) seen.painted.push(JSON.parse(body));
  return { batchItemFailures: [] };
};`;

/** Fails for rust, as long as there is any. */
const POLISH = `
export const handler = async ({ Records: [{ body, messageId }] }) => {
  const { thingId } = JSON.parse(body);
  if (thingId === 'rust' && seen.rusty) return { batchItemFailures: [{ itemIdentifier: messageId }] };
  seen.polished.push(thingId);
  return { batchItemFailures: [] };
};`;

const WATCH = `
export const handler = async ({ Records }) => {
  for (const { eventName, dynamodb: { NewImage, OldImage } } of Records)
    seen.changes.push(eventName + ' ' + (NewImage ?? OldImage).sk.S);
  return { batchItemFailures: [] };
};`;

let sample: SampleMessaging;
beforeAll(async () => {
  sample = await startSampleMessaging({
    'paint-thing': PAINT,
    'polish-thing': POLISH,
    'watch-things': WATCH,
  });
});
afterAll(() => sample.close());
beforeEach(() => {
  for (const list of [seen.painted, seen.batches, seen.polished, seen.changes]) list.length = 0;
});

const environmentOf = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};
const queueNamed = (name: string) =>
  sqsMessageQueue<Thing>(sqsClient(), environmentOf(`QUEUE_URL_${name}`));

describe('a queue of the deployment', () => {
  it('brings every message to its function, many at once', async () => {
    const things = Array.from({ length: 45 }, (_, index) => ({ thingId: `thing-${index}` }));
    await queueNamed('PAINT_THING').send(things);
    await vi.waitFor(() => expect(seen.painted).toHaveLength(45), 10_000);
    expect(new Set(seen.painted.map(({ thingId }) => thingId)).size).toBe(45);
    expect(Math.max(...seen.batches)).toBeGreaterThan(1);
    expect(Math.max(...seen.batches)).toBeLessThanOrEqual(20);
    await vi.waitFor(
      async () =>
        expect(await queueNamed('PAINT_THING').depth()).toEqual({
          visible: 0,
          inFlight: 0,
          delayed: 0,
        }),
      10_000,
    );
  });

  it('puts a message aside that fails as often as declared, lists it and sends it round again', async () => {
    seen.rusty = true;
    const queue = queueNamed('POLISH_THING');
    const deadLetters = sqsDeadLetters(sqsClient(), {
      queueUrl: environmentOf('QUEUE_URL_POLISH_THING'),
      deadLetterUrl: environmentOf('DEAD_LETTER_URL_POLISH_THING'),
    });
    await queue.send([{ thingId: 'brass' }, { thingId: 'rust' }]);
    await vi.waitFor(async () => expect(await deadLetters.count()).toBe(1), 20_000);
    expect(seen.polished).toEqual(['brass']);
    const listed = await deadLetters.list(10);
    expect(listed.map(({ body }) => JSON.parse(body))).toEqual([{ thingId: 'rust' }]);
    seen.rusty = false;
    await vi.waitFor(async () => expect(await deadLetters.redrive(10)).toBe(1), {
      timeout: 15_000,
      interval: 500,
    });
    await vi.waitFor(() => expect(seen.polished).toEqual(['brass', 'rust']), 10_000);
    expect(await deadLetters.count()).toBe(0);
  });

  it('holds back what is sent with a delay', async () => {
    const queue = queueNamed('POLISH_THING');
    await queue.send([{ thingId: 'silver' }], { delaySeconds: 600 });
    expect(await queue.depth()).toMatchObject({ delayed: 1, visible: 0 });
  });
});

describe('a function that follows the table', () => {
  it('sees what becomes of the declared kinds, in order', async () => {
    const { engine } = sample.engines.database;
    const put = (sk: string, kind: string) =>
      engine.request('PutItem', {
        TableName: sample.table,
        Item: { pk: { S: 'T#bank#THINGS' }, sk: { S: sk }, kind: { S: kind } },
      });
    await put('one', 'thing');
    await put('two', 'unwanted');
    await put('three', 'part');
    await engine.request('DeleteItem', {
      TableName: sample.table,
      Key: { pk: { S: 'T#bank#THINGS' }, sk: { S: 'one' } },
    });
    await vi.waitFor(() => expect(seen.changes).toHaveLength(3), 10_000);
    expect(seen.changes).toEqual(['INSERT one', 'INSERT three', 'REMOVE one']);
  });
});

describe('uploads', () => {
  const store = () => s3UploadStore(s3Client(), environmentOf('UPLOAD_BUCKET'), systemClock);
  const KEY = 'bank/批次 1/statements+.csv';

  it('are taken with a signed request, and read as they were sent', async () => {
    const content = 'company,period\n宁德时代,2025\n';
    const bytes = Buffer.byteLength(content);
    const { method, url, headers } = await store().presignedPut(KEY, 'text/csv', bytes);
    const sent = await fetch(url, { method, headers: { ...headers }, body: content });
    expect(sent.status).toBe(200);
    expect(await store().find(KEY)).toEqual({ bytes, contentType: 'text/csv' });
    const read = await store().read(KEY);
    expect(read && (await text(read))).toBe(content);
    const rest = await store().read(KEY, 15);
    expect(rest && (await text(rest))).toBe('宁德时代,2025\n');
  });

  it('are refused under another key, type or length than was signed', async () => {
    const { method, url } = await store().presignedPut('bank/small.csv', 'text/csv', 3);
    const status = async (address: string, type: string, body: string) =>
      (await fetch(address, { method, headers: { 'content-type': type }, body })).status;
    expect(await status(url.replace('small', 'other'), 'text/csv', 'abc')).toBe(403);
    expect(await status(url, 'text/html', 'abc')).toBe(403);
    expect(await status(url, 'text/csv', 'abcd')).toBe(403);
    expect(await store().find('bank/small.csv')).toBeUndefined();
    expect(await status(url, 'text/csv', 'abc')).toBe(200);
  });

  it('are written piece by piece, larger than one request may be, and fetched by name', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'a');
    async function* pieces() {
      for (let index = 0; index < 12; index += 1) yield piece;
    }
    await store().write('bank/result.ndjson', 'application/x-ndjson', pieces());
    expect(await store().find('bank/result.ndjson')).toMatchObject({ bytes: 12 * piece.length });
    const { url } = await store().presignedGet('bank/result.ndjson', '结果.ndjson');
    const fetched = await fetch(url);
    expect(fetched.headers.get('content-disposition')).toContain('filename*=UTF-8');
    expect((await fetched.arrayBuffer()).byteLength).toBe(12 * piece.length);
  });

  it('leave nothing behind where the writing breaks off', async () => {
    async function* broken() {
      yield 'half';
      throw new Error('the source broke');
    }
    await expect(store().write('bank/half.txt', 'text/plain', broken())).rejects.toThrow();
    expect(await store().find('bank/half.txt')).toBeUndefined();
    expect(await store().read('bank/half.txt')).toBeUndefined();
  });

  it('can be removed, once or twice', async () => {
    await store().remove(KEY);
    await store().remove(KEY);
    expect(await store().find(KEY)).toBeUndefined();
  });
});

describe('events', () => {
  it('are put on the bus in order and whole', async () => {
    const publisher = eventBridgePublisher(eventBridgeClient(), environmentOf('EVENT_BUS_NAME'));
    const events = Array.from({ length: 23 }, (_, index) => ({
      specversion: '1.0' as const,
      id: `event-${index}`,
      source: '/tenants/bank',
      type: 'thing-painted',
      subject: 'thing',
      time: '2026-01-01T00:00:00.000Z',
      datacontenttype: 'application/json' as const,
      data: { index },
    }));
    await publisher.publish(events);
    const journal = sample.engines.events.journal(0, 100);
    expect(journal.map(({ detail }) => detail)).toEqual(events);
    expect(journal[0]).toMatchObject({ detailType: 'thing-painted', source: 'assay' });
  });
});
