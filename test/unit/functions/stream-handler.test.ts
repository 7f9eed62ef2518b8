import type { Context, DynamoDBRecord } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ItemChange } from '../../../functions/middleware/item-change.ts';
import { streamHandler } from '../../../functions/middleware/stream-handler.ts';
import { defineStream } from '../../../shared/contracts/stream.ts';

const stream = defineStream({
  id: 'watch-things',
  summary: 'Sees things',
  kinds: ['thing'],
  storage: 'none',
});

const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
afterEach(() => logged.mockClear());

const context = (remaining = 60_000): Context =>
  ({ awsRequestId: 'request', getRemainingTimeInMillis: () => remaining }) as unknown as Context;

const recordOf = (sequence: string, more: Partial<DynamoDBRecord> = {}): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: sequence,
    NewImage: {
      pk: { S: 'T#bank-a#THINGS' },
      sk: { S: sequence },
      kind: { S: 'thing' },
      size: { N: '3' },
      content: { B: Buffer.from('bytes').toString('base64') },
    },
  },
  ...more,
});

describe('a function that follows the table', () => {
  it('gets items as they are in the table, with their tenant and kind', async () => {
    const seen: ItemChange[] = [];
    const handler = streamHandler(stream, async (change) => {
      seen.push(change);
    });
    expect(await handler({ Records: [recordOf('1')] }, context())).toEqual({
      batchItemFailures: [],
    });
    expect(seen).toEqual([
      {
        tenant: 'bank-a',
        kind: 'thing',
        eventName: 'INSERT',
        sequence: '1',
        isExpiry: false,
        oldImage: undefined,
        newImage: {
          pk: 'T#bank-a#THINGS',
          sk: '1',
          kind: 'thing',
          size: 3,
          content: new Uint8Array(Buffer.from('bytes')),
        },
      },
    ]);
  });

  it('knows an item that expired from one that was deleted, and one of no tenant', async () => {
    const seen: ItemChange[] = [];
    const handler = streamHandler(stream, async (change) => {
      seen.push(change);
    });
    const OldImage = { pk: { S: 'MODELS-IN-USE' }, sk: { S: 'x' }, kind: { S: 'thing' } };
    const removed = { eventName: 'REMOVE', dynamodb: { SequenceNumber: '2', OldImage } } as const;
    const byService = { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } };
    await handler({ Records: [removed, { ...removed, ...byService }] }, context());
    expect(seen.map(({ isExpiry, tenant }) => [isExpiry, tenant])).toEqual([
      [false, undefined],
      [true, undefined],
    ]);
  });

  it('stops at the first change that fails, so that none after it is seen before it', async () => {
    const seen: string[] = [];
    const handler = streamHandler(stream, async ({ sequence }) => {
      seen.push(sequence);
      if (sequence === '2') throw new Error('not now');
    });
    expect(
      await handler({ Records: ['1', '2', '3'].map((each) => recordOf(each)) }, context()),
    ).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect(seen).toEqual(['1', '2']);
    expect(String(logged.mock.calls[0]?.[0])).toContain('not now');
  });

  describe('with several partitions at once', () => {
    const of = (partition: string, sequence: string): DynamoDBRecord =>
      recordOf(sequence, {
        dynamodb: {
          SequenceNumber: sequence,
          Keys: { pk: { S: partition }, sk: { S: sequence } },
          NewImage: { pk: { S: partition }, sk: { S: sequence }, kind: { S: 'thing' } },
        },
      });
    const Records = [of('a', '1'), of('b', '2'), of('a', '3'), of('b', '4'), of('c', '5')];

    it('keeps the order within each', async () => {
      const seen: string[] = [];
      const handler = streamHandler({ ...stream, partitionsAtOnce: 3 }, async ({ sequence }) => {
        await new Promise((done) => setTimeout(done, sequence === '1' ? 5 : 0));
        seen.push(sequence);
      });
      expect(await handler({ Records }, context())).toEqual({ batchItemFailures: [] });
      expect(seen.toSorted()).toEqual(['1', '2', '3', '4', '5']);
      expect(seen.indexOf('1')).toBeLessThan(seen.indexOf('3'));
      expect(seen.indexOf('2')).toBeLessThan(seen.indexOf('4'));
      expect(seen.indexOf('2')).toBeLessThan(seen.indexOf('1'));
    });

    it('goes back to the earliest that failed, and does the other partitions', async () => {
      const seen: string[] = [];
      const handler = streamHandler({ ...stream, partitionsAtOnce: 3 }, async ({ sequence }) => {
        if (sequence === '2' || sequence === '3') throw new Error('not now');
        seen.push(sequence);
      });
      expect(await handler({ Records }, context())).toEqual({
        batchItemFailures: [{ itemIdentifier: '2' }],
      });
      expect(seen.toSorted()).toEqual(['1', '5']);
    });
  });

  it('begins nothing when its time is nearly over', async () => {
    const work = vi.fn();
    const handler = streamHandler(stream, work);
    expect(await handler({ Records: [recordOf('7')] }, context(2_000))).toEqual({
      batchItemFailures: [{ itemIdentifier: '7' }],
    });
    expect(work).not.toHaveBeenCalled();
  });
});
