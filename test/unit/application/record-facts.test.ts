import { describe, expect, it } from 'vitest';
import { assessStored } from '../../../shared/application/assess-company.ts';
import { listStatements } from '../../../shared/application/read-company.ts';
import { listFacts } from '../../../shared/application/read-facts.ts';
import { recordStatements, registerCompany } from '../../../shared/application/record-company.ts';
import { recordFacts } from '../../../shared/application/record-facts.ts';
import { storedAssessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import { companyProfileSchema } from '../../../shared/contracts/company-profile.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { factsRequest } from '../../../shared/contracts/fact-items-input.ts';
import { factsQuery } from '../../../shared/contracts/fact-output.ts';
import { statementInput } from '../../../shared/contracts/statement-input.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { type MemoryPorts, memoryPorts } from './memory-stores.ts';

const ID = 'c';
const LISTING = { kind: 'dishonest-debtor', observedOn: '2025-01-10', reference: '(2025)901' };

const got = <Value>(result: Result<Value, { readonly problem: string }>): Value => {
  if (result.kind === 'failed') throw new Error(result.failure.problem);
  return result.value;
};

const registered = async (): Promise<MemoryPorts> => {
  const ports = memoryPorts();
  await registerCompany(ports, ID, companyProfileSchema.parse(invented.company));
  return ports;
};

const send = async (ports: MemoryPorts, ...facts: readonly unknown[]) =>
  got(await recordFacts(ports, ID, factsRequest.parse({ facts }).facts));

const list = async (ports: MemoryPorts, query: object = {}) =>
  got(await listFacts(ports, ID, factsQuery.parse(query)));

describe('recording facts', () => {
  it('records what can be read and says of the rest what is wrong with it', async () => {
    const ports = await registered();
    const { items, added } = await send(ports, LISTING, { ...LISTING, surprise: 1 }, LISTING);
    expect(items).toMatchObject([
      { outcome: 'recorded', counts: true },
      { outcome: 'refused', findings: [{ pointer: '/surprise', code: 'member-unknown' }] },
      { outcome: 'already-known', counts: true },
    ]);
    expect(added).toBe(1);
  });

  it('names another version of a known fact a correction, and says which one counts', async () => {
    const ports = await registered();
    await send(ports, { ...LISTING, amount: '5', revision: 2 });
    const { items } = await send(ports, { ...LISTING, revision: 3 }, { ...LISTING, revision: 1 });
    expect(items).toMatchObject([
      { outcome: 'corrected', counts: true },
      { outcome: 'corrected', counts: false },
    ]);
  });

  it('records nothing and fails where not one fact can be read', async () => {
    const ports = await registered();
    const given = factsRequest.parse({ facts: [{ kind: 'astray' }, {}] }).facts;
    expect(await recordFacts(ports, ID, given)).toMatchObject({
      kind: 'failed',
      failure: {
        problem: 'validation-failed',
        findings: [{ pointer: '/facts/0/kind' }, { pointer: '/facts/1/kind' }],
      },
    });
  });

  it('stores as many as may be sent at once', async () => {
    const ports = await registered();
    const many = Array.from({ length: 500 }, (_, index) => ({ ...LISTING, reference: `${index}` }));
    expect((await send(ports, ...many)).added).toBe(500);
    expect((await send(ports, ...many)).added).toBe(0);
  });

  it('refuses more than that at once, before reading any', () => {
    const many = Array.from({ length: 501 }, () => LISTING);
    expect(factsRequest.safeParse({ facts: many }).success).toBe(false);
  });
});

describe('listing facts', () => {
  it('shows every version and how the fact stands on the day asked for', async () => {
    const ports = await registered();
    await send(ports, LISTING);
    await send(ports, { ...LISTING, removedOn: '2025-03-01' });
    const statuses = [];
    for (const asOf of ['2025-01-09', '2025-02-28', '2025-03-01'])
      statuses.push((await list(ports, { asOf })).items.map(({ status }) => status));
    expect(statuses).toEqual([[], ['standing'], ['ended']]);
    expect((await list(ports)).items[0]?.versions).toHaveLength(2);
  });

  it('keeps what was known before a withdrawal', async () => {
    const ports = await registered();
    const [item] = (await send(ports, LISTING)).items;
    const factId = item?.outcome === 'recorded' ? item.id : '';
    ports.setTime('2025-05-20T00:00:00.000Z');
    await send(ports, { kind: 'withdrawal', observedOn: '2025-05-20', factId });
    const status = async (query: object) =>
      (await list(ports, { kind: 'dishonest-debtor', ...query })).items[0]?.status;
    expect(await status({})).toBe('withdrawn');
    expect(await status({ knownAt: '2025-05-19T00:00:00Z' })).toBe('standing');
  });

  it('pages through without loss or repetition', async () => {
    const ports = await registered();
    const many = Array.from({ length: 25 }, (_, index) => ({ ...LISTING, reference: `${index}` }));
    await send(ports, ...many);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await list(ports, { limit: '10', ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });
});

describe('a rating after corrections', () => {
  const caps = async (ports: MemoryPorts) => {
    const request = storedAssessmentRequestSchema.parse({});
    return got(await assessStored(ports, ID, request)).rating?.caps;
  };
  const statement = statementInput.parse(invented.statement2024).statement;

  it('is what it was before the wrong fact came', async () => {
    const ports = await registered();
    await recordStatements(ports, ID, [statement]);
    const before = await caps(ports);
    const [item] = (await send(ports, LISTING)).items;
    expect(await caps(ports)).toContain('dishonest-debtor');
    const factId = item?.outcome === 'recorded' ? item.id : '';
    await send(ports, { kind: 'withdrawal', observedOn: '2025-05-15', factId });
    expect(await caps(ports)).toEqual(before);
  });

  it('forgets statements withdrawn, until they are sent again', async () => {
    const ports = await registered();
    await recordStatements(ports, ID, [statement]);
    const hashes = async () => got(await listStatements(ports, ID, {})).map(({ hash }) => hash);
    const [statementHash] = await hashes();
    ports.setTime('2025-05-20T00:00:00.000Z');
    await send(ports, { kind: 'statement-withdrawal', observedOn: '2025-05-20', statementHash });
    expect(await hashes()).toEqual([]);
    ports.setTime('2025-05-21T00:00:00.000Z');
    await recordStatements(ports, ID, [statement]);
    expect(await hashes()).toEqual([statementHash]);
  });

  it('does not read statements before they were published', async () => {
    const ports = await registered();
    const late = { ...invented.statement2024, publishedOn: '2025-04-28' };
    await recordStatements(ports, ID, [statementInput.parse(late).statement]);
    const periods = async (asOf: string) => {
      const { asOf: day } = factsQuery.parse({ asOf });
      return got(await listStatements(ports, ID, day === undefined ? {} : { asOf: day })).length;
    };
    expect(await periods('2025-04-27')).toBe(0);
    expect(await periods('2025-04-28')).toBe(1);
  });
});
