import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linksKey } from '../../shared/adapters/dynamodb/keys-network.ts';
import { dynamoNetworkStore, LINKS_LIMITS } from '../../shared/adapters/dynamodb/network-store.ts';
import { openTable, type Table } from '../../shared/adapters/dynamodb/table.ts';
import type { LinksTold, NetworkStore } from '../../shared/application/ports/network-store.ts';
import type { Fact } from '../../shared/domain/facts/fact.ts';
import { linksOfFacts } from '../../shared/domain/network/links-of-facts.ts';
import { companyParty, nameParty } from '../../shared/domain/network/party.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { decimal } from '../../shared/kernel/decimal.ts';
import { type EngineUnderTest, startEngine } from './embedded-dynamodb-table.ts';

let engine: EngineUnderTest;
let table: Table;
beforeAll(async () => {
  engine = await startEngine();
  await engine.client.send(
    new CreateTableCommand({
      TableName: 'network',
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
  table = openTable(DynamoDBDocumentClient.from(engine.client), 'network');
});
afterAll(() => engine.close());

const guarantee = (beneficiary: string, beneficiaryId?: string): Fact => ({
  kind: 'guarantee-given',
  observedOn: isoDate('2024-06-30'),
  beneficiary,
  amount: decimal('60000000'),
  ...(beneficiaryId === undefined ? {} : { beneficiaryId }),
});

const told = (companyId: string, name: string, ...facts: readonly Fact[]): LinksTold => ({
  companyId,
  name,
  names: [nameParty(name)],
  links: linksOfFacts(companyId, facts, 'CNY'),
});

/** Records after whatever was recorded before. */
const record = async (store: NetworkStore, links: LinksTold) =>
  store.record(links, await store.version(links.companyId));

const affectedIn = async (tenant: string, companyId: string) =>
  (await table.get(linksKey(tenant, companyId)))?.affected;

const edgesAround = async (store: NetworkStore, companyId: string, hops = 3) => {
  const { links } = await store.neighbourhood(companyId, hops);
  return links.map(({ from, to }) => `${from} > ${to}`).sort();
};

const NAME = nameParty('江苏某某有限公司');

describe('the network in the table', () => {
  it('is found from either end, whoever told of it', async () => {
    const store = dynamoNetworkStore(table, 'ends');
    await record(store, told('a', 'Company A', guarantee('Company B', 'b')));
    expect(await edgesAround(store, 'a')).toEqual(['company:a > company:b']);
    expect(await edgesAround(store, 'b')).toEqual(['company:a > company:b']);
  });

  it('goes on from party to party as far as asked', async () => {
    const store = dynamoNetworkStore(table, 'chain');
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const [index, each] of names.entries()) {
      const next = names[index + 1];
      const facts = next === undefined ? [] : [guarantee(`Company ${next}`, next)];
      await record(store, told(each, `Company ${each}`, ...facts));
    }
    expect(await edgesAround(store, 'c', 1)).toHaveLength(2);
    expect(await edgesAround(store, 'c', 2)).toHaveLength(4);
    expect(await edgesAround(store, 'a', 3)).toHaveLength(3);
  });

  it('knows a client by its registered name once that is recorded', async () => {
    const store = dynamoNetworkStore(table, 'names');
    await record(store, told('a', 'Company A', guarantee('江苏 某某有限公司')));
    const before = await store.neighbourhood('a', 2);
    expect(before.aliases.get(NAME)).toBeUndefined();
    await record(store, told('b', '江苏某某有限公司', guarantee('Company C', 'c')));
    expect(await affectedIn('names', 'b')).toEqual(['a', 'c']);
    const after = await store.neighbourhood('a', 2);
    expect(after.aliases.get(NAME)).toBe(companyParty('b'));
    expect(after.links).toHaveLength(2);
    expect(await edgesAround(store, 'b', 1)).toHaveLength(2);
  });

  it('takes a name that two clients have for nobody’s', async () => {
    const store = dynamoNetworkStore(table, 'twins');
    await record(store, told('a', 'Company A', guarantee('Twin Ltd')));
    await record(store, told('b', 'Twin Ltd'));
    await record(store, told('c', 'Twin Ltd'));
    const { aliases } = await store.neighbourhood('a', 2);
    expect(aliases.get(nameParty('Twin Ltd'))).toBeUndefined();
    expect((await store.neighbourhood('b', 2)).links).toEqual([]);
  });

  it('writes nothing where nothing changed, and refuses whoever read older facts', async () => {
    const store = dynamoNetworkStore(table, 'versions');
    const links = told('a', 'Company A', guarantee('Company B', 'b'));
    expect(await store.record(links, 0)).toBe('recorded');
    expect(await store.record(links, 0)).toBe('outdated');
    expect(await store.record(links, 1)).toBe('unchanged');
    expect(await store.version('a')).toBe(1);
    const [one, other] = await Promise.all([
      store.record(told('a', 'Company A'), 1),
      store.record(told('a', 'Company A', guarantee('Company C', 'c')), 1),
    ]);
    expect([one, other].sort()).toEqual(['outdated', 'recorded']);
  });

  it('names whom a change affects, those whose link is gone among them', async () => {
    const store = dynamoNetworkStore(table, 'affected');
    await record(store, told('a', 'A', guarantee('Company B', 'b'), guarantee('Company C', 'c')));
    expect(await affectedIn('affected', 'a')).toEqual(['b', 'c']);
    await record(store, told('a', 'A', guarantee('Company C', 'c')));
    expect(await affectedIn('affected', 'a')).toEqual(['b']);
    expect(await edgesAround(store, 'b')).toEqual([]);
  });

  it('keeps to bounds and says where they cut', async () => {
    const store = dynamoNetworkStore(table, 'bounds');
    const many = Array.from({ length: 70 }, (_, index) => guarantee(`Co ${index}`, `c-${index}`));
    await record(store, told('hub', 'Hub Ltd', ...many));
    const hub = await store.neighbourhood('hub', 3);
    expect(hub.isTruncated).toBe(true);
    expect(hub.links).toHaveLength(LINKS_LIMITS.parties);
    for (let index = 0; index < 70; index += 1) {
      await record(store, told(`t-${index}`, `Teller ${index}`, guarantee('Target', 'target')));
    }
    const target = await store.neighbourhood('target', 1);
    expect(target.isTruncated).toBe(true);
    expect(target.links.length).toBeLessThan(60);
  });

  it('shows a tenant nothing of another', async () => {
    await record(dynamoNetworkStore(table, 'one'), told('a', 'A', guarantee('Company B', 'b')));
    expect(await edgesAround(dynamoNetworkStore(table, 'two'), 'b')).toEqual([]);
  });
});
