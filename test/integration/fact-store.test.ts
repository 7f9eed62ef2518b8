import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoCompanyStore } from '../../shared/adapters/dynamodb/company-store.ts';
import { dynamoFactRefusalStore } from '../../shared/adapters/dynamodb/fact-refusal-store.ts';
import { openTable, type Table } from '../../shared/adapters/dynamodb/table.ts';
import { receiveFacts } from '../../shared/application/receive-facts.ts';
import { registerCompany } from '../../shared/application/record-company.ts';
import { companyProfileSchema } from '../../shared/contracts/company-profile.ts';
import { invented } from '../../shared/contracts/examples.ts';
import { encodeFact } from '../../shared/contracts/fact-input.ts';
import { factsMessage } from '../../shared/contracts/fact-message.ts';
import { isoInstant } from '../../shared/contracts/parsed-text.ts';
import { FACT_KINDS } from '../../shared/domain/facts/index.generated.ts';
import { createAssayTable } from './assay-table.ts';
import { type EngineUnderTest, startEngine } from './embedded-dynamodb-table.ts';

let engine: EngineUnderTest;
let table: Table;
beforeAll(async () => {
  engine = await startEngine();
  await createAssayTable(engine.client, 'facts');
  table = openTable(DynamoDBDocumentClient.from(engine.client), 'facts');
});
afterAll(() => engine.close());

const SENT = isoInstant('2025-05-15T08:00:00Z');
const clock = { now: () => SENT };

const portsOf = (tenant: string) => ({
  clock,
  companies: dynamoCompanyStore(table, tenant),
  refusals: dynamoFactRefusalStore(table, tenant),
});

const send = (tenant: string, messageId: string, facts: readonly unknown[]) =>
  receiveFacts(portsOf(tenant), {
    ...factsMessage.parse({ tenant, companyId: 'c', facts }),
    messageId,
    sentAt: SENT,
    isLast: false,
  });

describe('facts in the table', () => {
  beforeAll(() =>
    registerCompany(portsOf('bank'), 'c', companyProfileSchema.parse(invented.company)),
  );

  it('of every kind come back as they were sent, however often', async () => {
    const examples = FACT_KINDS.flatMap((kind) => kind.examples);
    for (const messageId of ['one', 'two']) await send('bank', messageId, examples);
    const record = await portsOf('bank').companies.find('c');
    const texts = (record?.facts ?? []).map(({ value }) => JSON.stringify(encodeFact(value)));
    expect(texts).toHaveLength(examples.length);
    const canonical = (text: string) => JSON.stringify(Object.entries(JSON.parse(text)).sort());
    expect(texts.map(canonical).sort()).toEqual(
      examples.map((example) => canonical(JSON.stringify(example))).sort(),
    );
  });

  it('that are refused are listed latest first, page by page, to their tenant alone', async () => {
    const wrong = [{ kind: 'astray' }, { kind: 'overdue' }, undefined];
    for (let time = 0; time < 2; time += 1) await send('bank', 'three', wrong);
    const { refusals } = portsOf('bank');
    const first = await refusals.list({ limit: 2 });
    if (first.kind === 'failed') throw new Error('the list can be read');
    expect(first.value.items.map(({ index }) => index)).toEqual([2, 1]);
    const rest = await refusals.list({ limit: 2, after: first.value.next });
    expect(rest).toMatchObject({
      value: { items: [{ index: 0, given: { kind: 'astray' }, findings: [{ pointer: '/kind' }] }] },
    });
    expect(await portsOf('other').refusals.list({ limit: 2 })).toMatchObject({
      value: { items: [] },
    });
  });
});
