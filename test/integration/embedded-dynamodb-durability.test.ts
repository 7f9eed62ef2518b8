import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type {
  LevelDatabase,
  LevelOperation,
} from '../../infra/local/embedded-dynamodb/dynalite.ts';
import { stageWrites } from '../../infra/local/embedded-dynamodb/staged-writes.ts';
import { createConformanceTable, startEngine, TABLE } from './embedded-dynamodb-table.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-engine-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const TableName = TABLE;
const key = (pk: string) => ({ pk: { S: pk }, sk: { S: '1' } });

it('finds items, index entries, stream position and settings again after a restart', async () => {
  const first = await startEngine(directory);
  await createConformanceTable(first.client);
  const Item = { ...key('kept'), group: { S: 'kept' }, rank: { N: '1' } };
  await first.client.send(new PutItemCommand({ TableName, Item }));
  const described = await first.client.send(new DescribeTableCommand({ TableName }));
  await first.close();

  const second = await startEngine(directory);
  const { client } = second;
  expect((await client.send(new GetItemCommand({ TableName, Key: key('kept') }))).Item).toEqual(
    Item,
  );
  const byGroup = new QueryCommand({
    TableName,
    IndexName: 'byGroup',
    KeyConditionExpression: '#group = :group',
    ExpressionAttributeNames: { '#group': 'group' },
    ExpressionAttributeValues: { ':group': { S: 'kept' } },
  });
  expect((await client.send(byGroup)).Items).toEqual([Item]);
  const again = await client.send(new DescribeTableCommand({ TableName }));
  expect(again.Table?.LatestStreamArn).toBe(described.Table?.LatestStreamArn);
  const timeToLive = await client.send(new DescribeTimeToLiveCommand({ TableName }));
  expect(timeToLive.TimeToLiveDescription?.AttributeName).toBe('expiresAt');
  await client.send(new PutItemCommand({ TableName, Item: key('later') }));
  const records = await second.server.engine.streamRecords(TABLE, '', 10);
  expect(records.map(({ dynamodb }) => dynamodb.Keys.pk?.S)).toEqual(['kept', 'later']);
  await second.close();
});

it('refuses a directory that another engine has open', async () => {
  const first = await startEngine(directory);
  await expect(startEngine(directory)).rejects.toMatchObject({ cause: { code: 'LEVEL_LOCKED' } });
  await first.close();
});

it('keeps items, index entries and stream records of one mind when it is killed', async () => {
  const engine = await startEngine(directory);
  await createConformanceTable(engine.client);
  await engine.close();
  const writer = fileURLToPath(new URL('./embedded-dynamodb-writer.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, directory, TABLE], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');

  const { client, server, close } = await startEngine(directory);
  const count = async (condition: string, half: string, IndexName?: string) => {
    const command = new QueryCommand({
      TableName,
      ...(IndexName ? { IndexName } : {}),
      KeyConditionExpression: condition,
      ExpressionAttributeValues: { ':half': { S: half } },
      ...(IndexName ? { ExpressionAttributeNames: { '#group': 'group' } } : {}),
      Select: 'COUNT',
    });
    return (await client.send(command)).Count;
  };
  const records = await server.engine.streamRecords(TABLE, '', 1_000_000);
  const left = await count('pk = :half', 'left');
  expect(left).toBeGreaterThan(50);
  expect(await count('pk = :half', 'right')).toBe(left);
  expect(await count('#group = :half', 'left', 'byGroup')).toBe(left);
  expect(records).toHaveLength(2 * (left ?? 0));
  await close();
});

it('writes nothing at all when the batch does not reach the store', async () => {
  const batches: (readonly LevelOperation[])[] = [];
  const written: string[] = [];
  const database: LevelDatabase = {
    open: async () => {},
    close: async () => {},
    get: async () => undefined,
    put: async (name) => void written.push(name),
    del: async (name) => void written.push(name),
    batch: async (operations) => {
      batches.push(operations);
      throw new Error('disk full');
    },
    clear: async () => {},
    iterator: async function* () {},
  };
  const staging = stageWrites(database);
  const work = async () => {
    await database.put('item', { one: 1 });
    await database.del('index');
    expect(await database.get('item')).toEqual({ one: 1 });
  };
  const extras = async () => [{ type: 'put', key: 'stream', value: 1 } as const];
  await expect(staging.run(work, extras)).rejects.toThrow('disk full');
  expect(written).toEqual([]);
  expect(batches).toEqual([
    [
      { type: 'put', key: 'item', value: { one: 1 } },
      { type: 'del', key: 'index' },
      { type: 'put', key: 'stream', value: 1 },
    ],
  ]);
  expect(await database.get('item')).toBeUndefined();
});
