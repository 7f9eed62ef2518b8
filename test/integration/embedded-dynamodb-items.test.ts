import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createConformanceTable,
  type EngineUnderTest,
  startEngine,
  TABLE,
} from './embedded-dynamodb-table.ts';

let engine: EngineUnderTest;
beforeAll(async () => {
  engine = await startEngine();
  await createConformanceTable(engine.client);
});
afterAll(() => engine.close());

const put = (item: Record<string, unknown>) =>
  engine.client.send(
    new PutItemCommand({ TableName: TABLE, Item: JSON.parse(JSON.stringify(item)) }),
  );
const key = (pk: string, sk: string) => ({ pk: { S: pk }, sk: { S: sk } });
const get = async (pk: string, sk: string) => {
  const command = { TableName: TABLE, Key: key(pk, sk), ConsistentRead: true };
  return (await engine.client.send(new GetItemCommand(command))).Item;
};
const pages = async (input: Omit<QueryCommandInput, 'TableName'>) => {
  const outputs: QueryCommandOutput[] = [];
  do {
    const ExclusiveStartKey = outputs.at(-1)?.LastEvaluatedKey;
    const command = new QueryCommand({ TableName: TABLE, ...input, ExclusiveStartKey });
    outputs.push(await engine.client.send(command));
  } while (outputs.at(-1)?.LastEvaluatedKey);
  return outputs;
};

describe('single items', () => {
  it('gives back what was put, nested values and sets included', async () => {
    const item = {
      ...key('nested', '1'),
      map: { M: { inner: { L: [{ N: '1' }, { BOOL: true }, { NULL: true }] } } },
      tags: { SS: ['a', 'b'] },
    };
    await put(item);
    expect(await get('nested', '1')).toEqual(item);
  });

  it('refuses a conditional put and returns the item in the way when asked', async () => {
    await put({ ...key('conditional', '1'), colour: { S: 'red' } });
    const again = new PutItemCommand({
      TableName: TABLE,
      Item: key('conditional', '1'),
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    await expect(engine.client.send(again)).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
      Item: { ...key('conditional', '1'), colour: { S: 'red' } },
    });
  });

  it('applies an update expression with SET, ADD, REMOVE and a condition', async () => {
    await put({
      ...key('update', '1'),
      balance: { N: '100' },
      list: { L: [{ N: '1' }] },
      map: { M: { gone: { N: '1' } } },
      tags: { SS: ['a'] },
    });
    const output = await engine.client.send(
      new UpdateItemCommand({
        TableName: TABLE,
        Key: key('update', '1'),
        UpdateExpression:
          'SET balance = if_not_exists(balance, :zero) - :cost, #list = list_append(#list, :more), ' +
          '#map.added = :cost ADD tags :tag REMOVE #map.gone',
        ConditionExpression: 'balance >= :cost AND begins_with(sk, :one)',
        ExpressionAttributeNames: { '#list': 'list', '#map': 'map' },
        ExpressionAttributeValues: {
          ':zero': { N: '0' },
          ':cost': { N: '30' },
          ':more': { L: [{ N: '2' }] },
          ':tag': { SS: ['b'] },
          ':one': { S: '1' },
        },
        ReturnValues: 'ALL_NEW',
      }),
    );
    expect(output.Attributes).toMatchObject({
      balance: { N: '70' },
      list: { L: [{ N: '1' }, { N: '2' }] },
      map: { M: { added: { N: '30' } } },
      tags: { SS: ['a', 'b'] },
    });
  });

  it('keeps 38 digits through storage and arithmetic', async () => {
    const value = '12345678901234567890.123456789012345678';
    await put({ ...key('digits', '1'), amount: { N: value } });
    expect((await get('digits', '1'))?.amount).toEqual({ N: value });
    const output = await engine.client.send(
      new UpdateItemCommand({
        TableName: TABLE,
        Key: key('digits', '1'),
        UpdateExpression: 'SET amount = amount + :least',
        ExpressionAttributeValues: { ':least': { N: '0.000000000000000001' } },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    expect(output.Attributes?.amount).toEqual({ N: '12345678901234567890.123456789012345679' });
  });

  it('returns the old item of a deletion', async () => {
    await put(key('deleted', '1'));
    const output = await engine.client.send(
      new DeleteItemCommand({
        TableName: TABLE,
        Key: key('deleted', '1'),
        ReturnValues: 'ALL_OLD',
      }),
    );
    expect(output.Attributes).toEqual(key('deleted', '1'));
    expect(await get('deleted', '1')).toBeUndefined();
  });

  it.each([
    ['an item above 400 KB', { ...key('large', '1'), padding: { S: 'x'.repeat(420_000) } }],
    ['an empty key', key('', '1')],
    ['a key of the wrong type', { pk: { N: '1' }, sk: { S: '1' } }],
    ['an index key of the wrong type', { ...key('wrong', '1'), group: { N: '1' } }],
  ])('refuses %s', async (_case, item) => {
    await expect(put(item)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('refuses a reserved word as an attribute name', async () => {
    const command = new UpdateItemCommand({
      TableName: TABLE,
      Key: key('reserved', '1'),
      UpdateExpression: 'SET status = :value',
      ExpressionAttributeValues: { ':value': { S: 'x' } },
    });
    await expect(engine.client.send(command)).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('says that a table does not exist', async () => {
    const command = new GetItemCommand({ TableName: 'elsewhere', Key: key('a', '1') });
    await expect(engine.client.send(command)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});

describe('many items', () => {
  beforeAll(async () => {
    const RequestItems = {
      [TABLE]: Array.from({ length: 25 }, (_, index) => ({
        PutRequest: {
          Item: {
            ...key('many', String(index).padStart(3, '0')),
            group: { S: 'many' },
            rank: { N: String(index) },
          },
        },
      })),
    };
    await engine.client.send(new BatchWriteItemCommand({ RequestItems }));
  });

  it('reads several at once', async () => {
    const Keys = [key('many', '001'), key('many', '002'), key('many', 'absent')];
    const command = new BatchGetItemCommand({ RequestItems: { [TABLE]: { Keys } } });
    const output = await engine.client.send(command);
    expect(output.Responses?.[TABLE]).toHaveLength(2);
  });

  it('pages through a filtered range backwards without losing or repeating an item', async () => {
    const outputs = await pages({
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
      FilterExpression: '#rank < :rank',
      ExpressionAttributeNames: { '#rank': 'rank' },
      ExpressionAttributeValues: {
        ':pk': { S: 'many' },
        ':first': { S: '000' },
        ':last': { S: '024' },
        ':rank': { N: '20' },
      },
      Limit: 7,
      ScanIndexForward: false,
    });
    const ranks = outputs.flatMap(({ Items }) => Items ?? []).map(({ rank }) => Number(rank?.N));
    expect(ranks).toEqual(Array.from({ length: 20 }, (_, index) => 19 - index));
  });

  it('pages through a global index in the order of its numbers', async () => {
    const outputs = await pages({
      IndexName: 'byGroup',
      KeyConditionExpression: '#group = :group AND #rank >= :rank',
      ExpressionAttributeNames: { '#group': 'group', '#rank': 'rank' },
      ExpressionAttributeValues: { ':group': { S: 'many' }, ':rank': { N: '5' } },
      Limit: 6,
    });
    const ranks = outputs.flatMap(({ Items }) => Items ?? []).map(({ rank }) => Number(rank?.N));
    expect(ranks).toEqual(Array.from({ length: 20 }, (_, index) => index + 5));
  });

  it('moves an index entry when its key changes and drops it with the item', async () => {
    const inGroup = async (group: string) =>
      (
        await pages({
          IndexName: 'byGroup',
          KeyConditionExpression: '#group = :group',
          ExpressionAttributeNames: { '#group': 'group' },
          ExpressionAttributeValues: { ':group': { S: group } },
        })
      ).flatMap(({ Items }) => Items ?? []);
    const item = key('indexed', '1');
    await put({ ...item, group: { S: 'before' }, rank: { N: '1' } });
    await put({ ...item, group: { S: 'after' }, rank: { N: '1' } });
    expect(await inGroup('before')).toEqual([]);
    expect(await inGroup('after')).toHaveLength(1);
    await engine.client.send(new DeleteItemCommand({ TableName: TABLE, Key: item }));
    expect(await inGroup('after')).toEqual([]);
  });

  it('ends a page at 1 MB', async () => {
    for (let index = 0; index < 30; index += 1) {
      const sk = String(index).padStart(3, '0');
      await put({ ...key('heavy', sk), padding: { S: 'x'.repeat(39_000) } });
    }
    const outputs = await pages({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: 'heavy' } },
    });
    expect(outputs.length).toBeGreaterThan(1);
    expect(outputs.reduce((sum, { Count = 0 }) => sum + Count, 0)).toBe(30);
  });

  it('orders sort keys by their bytes, other scripts and separators included', async () => {
    const keys = ['#', '0', 'A', 'a', 'a#1', 'a~', '中', '信', '😀'];
    for (const sk of [...keys].reverse()) await put(key('ordered', sk));
    const outputs = await pages({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: 'ordered' } },
    });
    expect(outputs.flatMap(({ Items }) => Items ?? []).map(({ sk }) => sk?.S)).toEqual(keys);
  });

  it('scans only the items that a filter lets through', async () => {
    const command = new ScanCommand({
      TableName: TABLE,
      FilterExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: 'ordered' } },
    });
    expect((await engine.client.send(command)).Count).toBe(9);
  });
});
