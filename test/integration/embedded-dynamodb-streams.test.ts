import {
  DeleteItemCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  GetItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  createConformanceTable,
  type EngineUnderTest,
  startEngine,
  TABLE,
} from './embedded-dynamodb-table.ts';

const answerSchema = z.object({
  ShardIterator: z.string().optional(),
  NextShardIterator: z.string().optional(),
  Records: z.array(z.object({ dynamodb: z.object({ Keys: z.unknown() }) })).default([]),
});

let engine: EngineUnderTest;
beforeEach(async () => {
  engine = await startEngine();
  await createConformanceTable(engine.client);
});
afterEach(() => engine.close());

const TableName = TABLE;
const key = (pk: string) => ({ pk: { S: pk }, sk: { S: '1' } });
const put = (pk: string, attributes = {}) =>
  engine.client.send(new PutItemCommand({ TableName, Item: { ...key(pk), ...attributes } }));
const records = async () => {
  const all = await engine.server.engine.streamRecords(TABLE, '', 1000);
  return all.map(({ eventName, dynamodb }) => ({
    eventName,
    pk: dynamodb.Keys.pk?.S,
    before: dynamodb.OldImage,
    after: dynamodb.NewImage,
  }));
};
const streamRequest = async (operation: string, input: Record<string, unknown>) => {
  const response = await fetch(engine.server.endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': `DynamoDBStreams_20120810.${operation}` },
    body: JSON.stringify(input),
  });
  return answerSchema.parse(await response.json());
};

describe('the stream', () => {
  it('tells of each change in order, with the images before and after', async () => {
    await put('a', { colour: { S: 'red' } });
    await engine.client.send(
      new UpdateItemCommand({
        TableName,
        Key: key('a'),
        UpdateExpression: 'SET colour = :blue',
        ExpressionAttributeValues: { ':blue': { S: 'blue' } },
      }),
    );
    await engine.client.send(new DeleteItemCommand({ TableName, Key: key('a') }));
    const red = { ...key('a'), colour: { S: 'red' } };
    const blue = { ...key('a'), colour: { S: 'blue' } };
    expect(await records()).toEqual([
      { eventName: 'INSERT', pk: 'a', before: undefined, after: red },
      { eventName: 'MODIFY', pk: 'a', before: red, after: blue },
      { eventName: 'REMOVE', pk: 'a', before: blue, after: undefined },
    ]);
  });

  it('is silent about writes that change nothing and writes that were refused', async () => {
    await put('a');
    await put('a');
    await engine.client.send(new DeleteItemCommand({ TableName, Key: key('absent') }));
    const refused = new TransactWriteItemsCommand({
      TransactItems: [
        { Put: { TableName, Item: key('b') } },
        {
          ConditionCheck: {
            TableName,
            Key: key('c'),
            ConditionExpression: 'attribute_exists(pk)',
          },
        },
      ],
    });
    await expect(engine.client.send(refused)).rejects.toThrow();
    expect((await records()).map(({ pk }) => pk)).toEqual(['a']);
  });

  it('tells of every item of a transaction', async () => {
    const TransactItems = ['x', 'y', 'z'].map((pk) => ({ Put: { TableName, Item: key(pk) } }));
    await engine.client.send(new TransactWriteItemsCommand({ TransactItems }));
    expect((await records()).map(({ pk }) => pk)).toEqual(['x', 'y', 'z']);
  });

  it('is read through the streams API from a position onwards', async () => {
    const { Table } = await engine.client.send(new DescribeTableCommand({ TableName }));
    const StreamArn = Table?.LatestStreamArn;
    await put('a');
    const { ShardIterator } = await streamRequest('GetShardIterator', {
      StreamArn,
      ShardIteratorType: 'LATEST',
    });
    await put('b');
    await put('c');
    const first = await streamRequest('GetRecords', { ShardIterator, Limit: 1 });
    const second = await streamRequest('GetRecords', { ShardIterator: first.NextShardIterator });
    expect(first.Records).toEqual([{ dynamodb: { Keys: key('b') } }]);
    expect(second.Records).toEqual([{ dynamodb: { Keys: key('c') } }]);
  });

  it('forgets records after a day but never reuses their numbers', async () => {
    await put('a');
    const before = await engine.server.engine.lastSequenceNumber(TABLE);
    const dayLater = Math.floor(Date.now() / 1000) + 25 * 60 * 60;
    await engine.server.engine.sweep(dayLater);
    expect(await records()).toEqual([]);
    await put('b');
    expect((await engine.server.engine.lastSequenceNumber(TABLE)) > before).toBe(true);
    expect((await records()).map(({ pk }) => pk)).toEqual(['b']);
  });
});

describe('time to live', () => {
  it('is described as set', async () => {
    const output = await engine.client.send(new DescribeTimeToLiveCommand({ TableName }));
    expect(output.TimeToLiveDescription).toEqual({
      TimeToLiveStatus: 'ENABLED',
      AttributeName: 'expiresAt',
    });
  });

  it('removes what has expired, leaves the rest, and says so in the stream', async () => {
    const now = Math.floor(Date.now() / 1000);
    await put('expired', { expiresAt: { N: String(now - 1) } });
    await put('alive', { expiresAt: { N: String(now + 60) } });
    await put('text', { expiresAt: { S: '1' } });
    await put('absurd', { expiresAt: { N: '1' } });
    expect(await engine.server.engine.sweep(now)).toBe(1);
    for (const pk of ['alive', 'text', 'absurd']) {
      const { Item } = await engine.client.send(new GetItemCommand({ TableName, Key: key(pk) }));
      expect(Item).toBeDefined();
    }
    const all = await engine.server.engine.streamRecords(TABLE, '', 1000);
    expect(all.at(-1)).toMatchObject({
      eventName: 'REMOVE',
      userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
      dynamodb: { Keys: key('expired') },
    });
  });
});
