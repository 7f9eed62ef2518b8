import {
  GetItemCommand,
  PutItemCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
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

const TableName = TABLE;
const key = (pk: string, sk = '1') => ({ pk: { S: pk }, sk: { S: sk } });
const put = (pk: string, attributes = {}) =>
  engine.client.send(new PutItemCommand({ TableName, Item: { ...key(pk), ...attributes } }));
const get = async (pk: string) =>
  (await engine.client.send(new GetItemCommand({ TableName, Key: key(pk) }))).Item;
const transact = (
  TransactItems: TransactWriteItemsCommandInput['TransactItems'],
  ClientRequestToken?: string,
) =>
  engine.client.send(
    new TransactWriteItemsCommand({
      TransactItems,
      ...(ClientRequestToken ? { ClientRequestToken } : {}),
    }),
  );
const withdraw = (pk: string, amount: string) => ({
  Update: {
    TableName,
    Key: key(pk),
    UpdateExpression: 'SET balance = balance - :amount',
    ConditionExpression: 'balance >= :amount',
    ExpressionAttributeValues: { ':amount': { N: amount } },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  },
});

describe('a write transaction', () => {
  it('puts, updates, deletes and checks together', async () => {
    await put('account', { balance: { N: '70' } });
    await put('obsolete');
    await put('witness');
    await transact([
      { Put: { TableName, Item: key('created'), ConditionExpression: 'attribute_not_exists(pk)' } },
      withdraw('account', '10'),
      { Delete: { TableName, Key: key('obsolete') } },
      {
        ConditionCheck: {
          TableName,
          Key: key('witness'),
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
    ]);
    expect(await get('created')).toBeDefined();
    expect((await get('account'))?.balance).toEqual({ N: '60' });
    expect(await get('obsolete')).toBeUndefined();
    expect(await get('witness')).toBeDefined();
  });

  it('changes nothing when one condition fails, and says which with the item', async () => {
    await put('poor', { balance: { N: '5' } });
    const refused = transact([
      { Put: { TableName, Item: key('half-done') } },
      withdraw('poor', '1000'),
    ]);
    await expect(refused).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [
        { Code: 'None' },
        { Code: 'ConditionalCheckFailed', Item: { ...key('poor'), balance: { N: '5' } } },
      ],
    });
    expect(await get('half-done')).toBeUndefined();
  });

  it('changes nothing when an update meets an attribute of the wrong type', async () => {
    await put('text', { balance: { S: 'many' } });
    const refused = transact([
      { Put: { TableName, Item: key('half-done') } },
      {
        Update: {
          TableName,
          Key: key('text'),
          UpdateExpression: 'SET balance = balance - :amount',
          ExpressionAttributeValues: { ':amount': { N: '1' } },
        },
      },
    ]);
    await expect(refused).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'None' }, { Code: 'ValidationError' }],
    });
    expect(await get('half-done')).toBeUndefined();
  });

  it('is done once per client token, and refuses the token for another request', async () => {
    await put('tokened', { balance: { N: '100' } });
    await transact([withdraw('tokened', '10')], 'token-1');
    await transact([withdraw('tokened', '10')], 'token-1');
    expect((await get('tokened'))?.balance).toEqual({ N: '90' });
    await expect(transact([withdraw('tokened', '20')], 'token-1')).rejects.toMatchObject({
      name: 'IdempotentParameterMismatchException',
    });
  });

  it('refuses two actions on one item', async () => {
    const twice = { Put: { TableName, Item: key('twice') } };
    await expect(transact([twice, twice])).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('takes 100 actions and refuses 101', async () => {
    const actions = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        Put: { TableName, Item: key('hundred', String(index)) },
      }));
    await transact(actions(100));
    await expect(transact(actions(101))).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('lets only one of many concurrent claims through', async () => {
    const claims = Array.from({ length: 20 }, (_, index) =>
      transact([
        {
          Put: {
            TableName,
            Item: { ...key('claimed'), owner: { N: String(index) } },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        { Put: { TableName, Item: key('claim', String(index)) } },
      ]),
    );
    const outcomes = await Promise.allSettled(claims);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

it('reads several items as of one moment', async () => {
  await put('read', { balance: { N: '1' } });
  const TransactItems = [
    { Get: { TableName, Key: key('read') } },
    { Get: { TableName, Key: key('never-written') } },
  ];
  const { Responses } = await engine.client.send(new TransactGetItemsCommand({ TransactItems }));
  expect(Responses).toEqual([{ Item: { ...key('read'), balance: { N: '1' } } }, {}]);
});
