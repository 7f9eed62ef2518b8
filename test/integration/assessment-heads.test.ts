import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoAssessmentHeads } from '../../shared/adapters/dynamodb/assessment-heads.ts';
import { companyPartition } from '../../shared/adapters/dynamodb/keys.ts';
import { openTable, type Table } from '../../shared/adapters/dynamodb/table.ts';
import { startEngine } from './embedded-dynamodb-table.ts';

let engine: Awaited<ReturnType<typeof startEngine>>;
let table: Table;
beforeAll(async () => {
  engine = await startEngine();
  await engine.client.send(
    new CreateTableCommand({
      TableName: 'heads',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  table = openTable(DynamoDBDocumentClient.from(engine.client), 'heads');
});
afterAll(() => engine.close());

const idOf = (index: number): string => `ID-${String(index).padStart(3, '0')}`;

const store = async (companyId: string, count: number): Promise<void> => {
  for (let index = 1; index <= count; index += 1)
    await table.put({
      pk: companyPartition('bank', companyId),
      sk: `ASSESSMENT#${idOf(index)}`,
      id: idOf(index),
      createdAt: '2026-01-01T00:00:00.000Z',
      asOf: '2025-12-31',
      outcome: 'rated',
      grade: 'BB',
      contentHash: 'x',
      document: new Uint8Array(10),
    });
};

describe.each([
  ['few assessments', 5, 3],
  ['more than one request tells', 60, 30],
])('around one of %s', (companyId, count, middle) => {
  it('stand the nearest first, before and after it', async () => {
    await store(companyId, count);
    const { following, preceding } = await dynamoAssessmentHeads(table, 'bank').around(
      companyId,
      idOf(middle),
    );
    const [next, afterNext] = following.map(({ id }) => id);
    const [last, beforeLast] = preceding.map(({ id }) => id);
    expect([next, afterNext]).toEqual([idOf(middle + 1), idOf(middle + 2)]);
    expect([last, beforeLast]).toEqual([idOf(middle - 1), idOf(middle - 2)]);
    expect(following[0]).toMatchObject({ grade: 'BB', outcome: 'rated' });
  });
});
