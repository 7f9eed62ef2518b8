import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoAssessmentStore } from '../../../shared/adapters/dynamodb/assessment-store.ts';
import { dynamoCompanyStore } from '../../../shared/adapters/dynamodb/company-store.ts';
import { decodeCursor, encodeCursor } from '../../../shared/adapters/dynamodb/cursor.ts';
import { dynamoIdempotencyStore } from '../../../shared/adapters/dynamodb/idempotency-store.ts';
import { dynamoMonitoringStore } from '../../../shared/adapters/dynamodb/monitoring-store.ts';
import { ratedCompanyOf } from '../../../shared/adapters/dynamodb/portfolio-items.ts';
import { StorageUnavailable } from '../../../shared/adapters/dynamodb/storage-unavailable.ts';
import { openTable } from '../../../shared/adapters/dynamodb/table.ts';
import { assessInline } from '../../../shared/application/assess-company.ts';
import { companyAdditions, emptyRecord } from '../../../shared/application/company-additions.ts';
import { getMonitoring, type MonitoringPorts } from '../../../shared/application/monitor-models.ts';
import { assessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import { companyProfileSchema } from '../../../shared/contracts/company-profile.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { factInput } from '../../../shared/contracts/fact-input.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import { statementInput } from '../../../shared/contracts/statement-input.ts';
import { memoryPorts } from '../application/memory-stores.ts';

const dynamo = mockClient(DynamoDBDocumentClient);
const table = openTable(DynamoDBDocumentClient.from(new DynamoDBClient({})), 'table');
const NOW = isoInstant('2025-05-15T08:00:00.000Z');
const NOW_SECONDS = Date.parse(NOW) / 1000;

beforeEach(() => {
  dynamo.reset();
});

const additions = companyAdditions(
  emptyRecord('c'),
  {
    profile: companyProfileSchema.parse(invented.company),
    statements: [statementInput.parse(invented.statement2024).statement],
    facts: [factInput.parse({ kind: 'overdue', observedOn: '2025-01-01', daysPastDue: 3 })],
    judgement: { segment: 'mid' },
  },
  NOW,
);

describe('the company store', () => {
  const store = dynamoCompanyStore(table, 'bank');

  it('writes all that a request adds at once, every key led by the tenant', async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    await store.add('c', additions);
    const [call] = dynamo.commandCalls(TransactWriteCommand);
    const items = call?.args[0].input.TransactItems?.map(({ Put }) => Put?.Item) ?? [];
    expect(items.map((item) => [item?.pk, String(item?.sk).replace(/#[0-9a-f]{16}$/, '')])).toEqual(
      [
        ['T#bank#C#c', `INPUT#PROFILE#${NOW}`],
        ['T#bank#C#c', `INPUT#STATEMENT#2024-12-31#12#consolidated#CAS#CNY#as-reported#${NOW}`],
        ['T#bank#C#c', `INPUT#FACT#2025-01-01#overdue#${NOW}`],
        ['T#bank#C#c', `INPUT#JUDGEMENT#${NOW}`],
        ['T#bank#COMPANIES', 'c'],
      ],
    );
    expect(items.every((item) => item?.schemaVersion === 1)).toBe(true);
  });

  it('reads back what it wrote, page by page and strongly consistent', async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    await store.add('c', additions);
    const written = dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];
    const items = written.flatMap(({ Put }) => (Put?.Item === undefined ? [] : [Put.Item]));
    const inputs = items.filter(({ sk }) => String(sk).startsWith('INPUT#'));
    const [first, ...rest] = inputs;
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: rest, LastEvaluatedKey: { pk: 'p', sk: 's' } })
      .resolvesOnce({ Items: first === undefined ? [] : [first] });
    const record = await store.find('c');
    expect(record?.profiles).toEqual(additions.profiles);
    expect(record?.facts).toEqual(additions.facts);
    expect(record?.judgements).toEqual(additions.judgements);
    expect(record?.statements.map(({ hash }) => hash)).toEqual(
      additions.statements.map(({ hash }) => hash),
    );
    expect(record?.statements[0]?.value.receivedAt).toBe(NOW);
    const calls = dynamo.commandCalls(QueryCommand).map(({ args }) => args[0].input);
    expect(calls.map(({ ConsistentRead }) => ConsistentRead)).toEqual([true, true]);
  });

  it('refuses to read an item in a form that was never written', async () => {
    dynamo.on(QueryCommand).resolves({
      Items: [{ kind: 'profile', schemaVersion: 99, recordedAt: NOW, hash: 'h', value: {} }],
    });
    await expect(store.find('c')).rejects.toThrow();
  });

  it.each([
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'InternalServerError',
  ])('says that storage is unavailable on %s', async (name) => {
    dynamo.on(QueryCommand).rejects(Object.assign(new Error('busy'), { name }));
    await expect(store.find('c')).rejects.toBeInstanceOf(StorageUnavailable);
  });

  it('says so where another transaction was in the way, and not where a condition failed', async () => {
    const cancelled = (Code: string) =>
      Object.assign(new Error('cancelled'), {
        name: 'TransactionCanceledException',
        CancellationReasons: [{ Code: 'None' }, { Code }],
      });
    dynamo.on(TransactWriteCommand).rejects(cancelled('TransactionConflict'));
    await expect(store.add('c', additions)).rejects.toBeInstanceOf(StorageUnavailable);
    dynamo.on(TransactWriteCommand).rejects(cancelled('ValidationError'));
    await expect(store.add('c', additions)).rejects.not.toBeInstanceOf(StorageUnavailable);
  });
});

describe('the idempotency store', () => {
  const store = dynamoIdempotencyStore(table, 'bank', { now: () => NOW });
  const held = (more: object) => {
    dynamo
      .on(PutCommand)
      .rejects(new ConditionalCheckFailedException({ message: '', $metadata: {} }));
    dynamo.on(GetCommand).resolves({
      Item: { schemaVersion: 1, requestHash: 'hash', lockedUntil: NOW_SECONDS + 9, ...more },
    });
  };

  it('claims a free key with one conditional put that expires after a day', async () => {
    dynamo.on(PutCommand).resolves({});
    expect(await store.claim('key', 'hash', 15)).toEqual({ kind: 'claimed', since: NOW });
    const input = dynamo.commandCalls(PutCommand)[0]?.args[0].input;
    expect(input?.Item).toMatchObject({
      pk: 'T#bank#IDEMPOTENCY#key',
      lockedUntil: NOW_SECONDS + 15,
      expiresAt: NOW_SECONDS + 86_400,
    });
    expect(input?.ConditionExpression).toContain('attribute_not_exists(pk)');
  });

  it('tells an unfinished request from another one under the same key', async () => {
    held({});
    expect(await store.claim('key', 'hash', 15)).toEqual({
      kind: 'in-flight',
      retryAfterSeconds: 9,
    });
    expect(await store.claim('key', 'other', 15)).toEqual({ kind: 'other-request' });
  });

  it('asks to try again where the key was released meanwhile', async () => {
    held({});
    dynamo.on(GetCommand).resolves({});
    expect(await store.claim('key', 'hash', 15)).toMatchObject({ kind: 'in-flight' });
  });

  it('remembers a response word for word', async () => {
    const response = { status: 201, headers: { location: '/x' }, body: '{"说":"好"}' };
    dynamo.on(PutCommand).resolvesOnce({});
    await store.complete('key', 'hash', response);
    const written = dynamo.commandCalls(PutCommand)[0]?.args[0].input.Item ?? {};
    held(written);
    expect(await store.claim('key', 'hash', 15)).toEqual({ kind: 'answered', response });
  });
});

describe('a cursor', () => {
  const cursor = encodeCursor('T#bank#C#c', 'ASSESSMENT#01');

  it('finds its place again', () => {
    expect(decodeCursor('T#bank#C#c', cursor)).toEqual({ kind: 'ok', value: 'ASSESSMENT#01' });
  });

  it.each([
    ['of another tenant', 'T#other#C#c', cursor],
    ['of another list', 'T#bank#C#d', cursor],
    ['cut short', 'T#bank#C#c', cursor.slice(0, -3)],
    ['made up', 'T#bank#C#c', Buffer.from('["INPUT#","x"]').toString('base64url')],
    ['of another kind', 'T#bank#C#c', Buffer.from('{"a":1}').toString('base64url')],
    ['empty', 'T#bank#C#c', ''],
    ['endless', 'T#bank#C#c', 'x'.repeat(5000)],
  ])('%s is refused', (_name, partition, given) => {
    expect(decodeCursor(partition, given)).toMatchObject({
      kind: 'failed',
      failure: { problem: 'cursor-invalid' },
    });
  });
});

describe('the assessment store', () => {
  const request = assessmentRequestSchema.parse({
    company: { id: 'c', ...invented.company },
    statements: [invented.statement2024],
    asOf: '2025-05-15',
  });
  const written = async (tenant: string) => {
    const ports = memoryPorts();
    ports.setTime('2026-12-01T00:00:00Z');
    const assessed = await assessInline(ports, request);
    if (assessed.kind === 'failed') throw new Error(assessed.failure.problem);
    dynamo.on(TransactWriteCommand).resolves({});
    dynamo.on(PutCommand).resolves({});
    await dynamoAssessmentStore(table, tenant).save(assessed.value);
    const [call] = dynamo.commandCalls(TransactWriteCommand);
    const puts = call?.args[0].input.TransactItems?.map(({ Put }) => Put) ?? [];
    return { document: assessed.value, puts };
  };

  it('writes an assessment once, with an item for each model that spoke, all or nothing', async () => {
    const { document, puts } = await written('bank');
    const { id, rating, shadow = [] } = document;
    expect(shadow.length).toBeGreaterThan(0);
    expect(puts.map((put) => [put?.Item?.pk, put?.Item?.sk])).toEqual([
      ['T#bank#C#c', `ASSESSMENT#${id}`],
      [`T#bank#RATED#${rating?.model.id}#2025`, `c#2025-05-15#${id}`],
      ...shadow.map((each) => [`T#bank#RATED#${each.id}#2025`, `c#2025-05-15#${id}`]),
    ]);
    for (const put of puts) expect(put?.ConditionExpression).toBe('attribute_not_exists(pk)');
    expect(puts.slice(1).map((put) => ratedCompanyOf(put?.Item ?? {}))).toMatchObject([
      { companyId: 'c', role: 'champion', grade: rating?.grade, pd: Number(rating?.pd) },
      ...shadow.map(({ grade }) => ({ role: 'challenger', grade, madeOn: '2026-12-01' })),
    ]);
  });

  it('names each model in use to the daily job once, outside of the transaction', async () => {
    const { document } = await written('another-bank');
    const named = () =>
      dynamo
        .commandCalls(PutCommand)
        .map(({ args }) => args[0].input.Item)
        .filter((item) => item?.pk === 'MODELS-IN-USE')
        .map((item) => item?.sk);
    const models = [document.rating?.model.id, ...(document.shadow ?? []).map(({ id }) => id)];
    expect(named()).toEqual(models.map((id) => `another-bank#${id}`));
    await written('another-bank');
    expect(named()).toHaveLength(models.length);
  });
});

describe('the monitoring store', () => {
  it('leaves what is stored of a day as it is', async () => {
    const store = dynamoMonitoringStore(table, 'bank');
    const ports: MonitoringPorts = {
      clock: { now: () => NOW },
      portfolio: { rated: async () => [], outcomes: async () => [] },
      monitoring: { ...store, latest: async () => undefined },
    };
    const monitoring = await getMonitoring(ports, 'mid-expert-1', 'now');
    if (monitoring.kind === 'failed') throw new Error(monitoring.failure.problem);
    dynamo.on(PutCommand).resolvesOnce({});
    expect(await store.save(monitoring.value)).toBe(true);
    expect(dynamo.commandCalls(PutCommand)[0]?.args[0].input).toMatchObject({
      Item: { pk: 'T#bank#MONITORING#mid-expert-1', sk: 'DAY#2025-05-15' },
      ConditionExpression: 'attribute_not_exists(pk)',
    });
    dynamo
      .on(PutCommand)
      .rejects(new ConditionalCheckFailedException({ message: '', $metadata: {} }));
    expect(await store.save(monitoring.value)).toBe(false);
  });
});
