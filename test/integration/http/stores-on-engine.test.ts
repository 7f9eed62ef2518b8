import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoAssessmentStore } from '../../../shared/adapters/dynamodb/assessment-store.ts';
import { dynamoCompanyStore } from '../../../shared/adapters/dynamodb/company-store.ts';
import { dynamoIdempotencyStore } from '../../../shared/adapters/dynamodb/idempotency-store.ts';
import { openTable, type Table } from '../../../shared/adapters/dynamodb/table.ts';
import {
  derivedAssessmentIds,
  ulidAssessmentIds,
} from '../../../shared/adapters/system/ulid-assessment-ids.ts';
import { assessInline } from '../../../shared/application/assess-company.ts';
import { companyAdditions, emptyRecord } from '../../../shared/application/company-additions.ts';
import { assessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import { companyProfileSchema } from '../../../shared/contracts/company-profile.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import { statementInput } from '../../../shared/contracts/statement-input.ts';
import { addDays, isoDate } from '../../../shared/kernel/dates.ts';
import { type EngineUnderTest, startEngine } from '../embedded-dynamodb-table.ts';

let engine: EngineUnderTest;
let table: Table;
beforeAll(async () => {
  engine = await startEngine();
  await engine.client.send(
    new CreateTableCommand({
      TableName: 'stores',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  table = openTable(DynamoDBDocumentClient.from(engine.client), 'stores');
});
afterAll(() => engine.close());

const NOW = isoInstant('2025-05-15T08:00:00Z');
const seconds = (after: number) =>
  isoInstant(new Date(Date.parse(NOW) + after * 1000).toISOString());

describe('an idempotency claim', () => {
  const at = (after: number) =>
    dynamoIdempotencyStore(table, 'bank', { now: () => seconds(after) });

  const claimed = (after: number) => ({ kind: 'claimed', since: seconds(after) });

  it('lapses when the request that held it has crashed, not before', async () => {
    expect(await at(0).claim('crash', 'hash', 15)).toEqual(claimed(0));
    expect(await at(14).claim('crash', 'hash', 15)).toMatchObject({ kind: 'in-flight' });
    expect(await at(15).claim('crash', 'hash', 15)).toEqual(claimed(0));
  });

  it('that was abandoned is taken up again at once, as of when it was first tried', async () => {
    await at(0).claim('abandoned', 'hash', 15);
    await at(1).abandon('abandoned', 'hash', seconds(0));
    expect(await at(2).claim('abandoned', 'hash', 15)).toEqual(claimed(0));
    await at(3).abandon('abandoned', 'hash', seconds(0));
    expect(await at(4).claim('abandoned', 'other', 15)).toEqual(claimed(4));
  });

  it('is remembered for a day once answered, and never lapses meanwhile', async () => {
    const response = { status: 200, headers: {}, body: 'done' };
    await at(0).claim('answered', 'hash', 1);
    await at(0).complete('answered', 'hash', response);
    expect(await at(86_399).claim('answered', 'hash', 1)).toEqual({ kind: 'answered', response });
    expect(await at(86_399).claim('answered', 'other', 1)).toEqual({ kind: 'other-request' });
    expect(await at(86_400).claim('answered', 'other', 1)).toEqual(claimed(86_400));
  });

  it('goes to one of many that ask at once', async () => {
    const claims = await Promise.all(
      Array.from({ length: 12 }, () => at(0).claim('many', 'hash', 15)),
    );
    expect(claims.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
  });
});

describe('a company with a long history', () => {
  const store = () => dynamoCompanyStore(table, 'bank');
  const template = statementInput.parse(invented.statement2024).statement;
  const years = 30;
  const batches = 12;

  it('is read whole, beyond what one page of the table holds', async () => {
    for (let batch = 0; batch < batches; batch += 1) {
      const statements = Array.from({ length: years }, (_, year) => ({
        ...template,
        period: { end: isoDate(`${1990 + year}-12-31`), months: 12 },
        document: `${batch} ${'x'.repeat(3000)}`,
      }));
      const profile = companyProfileSchema.parse(invented.company);
      const news = batch === 0 ? { profile, statements } : { statements };
      await store().add('long', companyAdditions(emptyRecord('long'), news, seconds(batch)));
    }
    const record = await store().find('long');
    expect(record?.statements).toHaveLength(years * batches);
    const learned = record?.statements.map(({ recordedAt }) => recordedAt) ?? [];
    expect(learned).toEqual([...learned].sort());
  });
});

describe('assessments', () => {
  const ports = (madeAt: number) => ({
    clock: { now: () => seconds(madeAt) },
    ids: ulidAssessmentIds,
    companies: dynamoCompanyStore(table, 'bank'),
    assessments: dynamoAssessmentStore(table, 'bank'),
  });
  const assessed = async (asOf: string, madeAt: number, work?: string) => {
    const request = assessmentRequestSchema.parse({
      company: { id: 'assessed', ...invented.company },
      statements: [invented.statement2023],
      asOf,
    });
    const ids = work === undefined ? ulidAssessmentIds : derivedAssessmentIds(work);
    const done = await assessInline({ ...ports(madeAt), ids }, request);
    if (done.kind === 'failed') throw new Error(done.failure.problem);
    return done.value;
  };

  it('made again by the same work, as after a crash, are the ones made before', async () => {
    const first = await assessed('2025-05-02', 5, 'work');
    expect(await assessed('2025-05-02', 5, 'work')).toEqual(first);
    expect((await assessed('2025-05-02', 5, 'other work')).id).not.toBe(first.id);
  });

  it('are saved once and never overwritten', async () => {
    const document = await assessed('2025-05-01', 0);
    const store = dynamoAssessmentStore(table, 'bank');
    expect(await store.save({ ...document, engine: 'forged' })).toBe(false);
    expect(await store.find('assessed', document.id)).toEqual(document);
  });

  it('have for their latest the one for the latest day, then the one made last', async () => {
    await assessed('2025-05-03', 10);
    const last = await assessed('2025-05-03', 20);
    for (let day = 1; day <= 3; day += 1)
      await assessed(addDays(isoDate('2025-05-03'), -day), 30 + day);
    const latest = await dynamoAssessmentStore(table, 'bank').latest('assessed');
    expect(latest?.id).toBe(last.id);
  });

  it('fit into a few kilobytes each', async () => {
    const { id } = await assessed('2025-05-04', 40);
    const item = await table.get({ pk: 'T#bank#C#assessed', sk: `ASSESSMENT#${id}` });
    expect(item?.document).toBeInstanceOf(Uint8Array);
    expect(Buffer.from(item?.document as Uint8Array).length).toBeLessThan(60_000);
  });
});
