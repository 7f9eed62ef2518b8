import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf, type Sent } from './api.ts';
import { type QueueSender, queueSender } from './queue-sender.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Messages wait for each other on a busy machine. */
const PATIENTLY = { timeout: 90_000, interval: 200 };

const { company, statement2024, statement2023 } = invented;
const request = (id: string) => ({
  company: { id, ...company },
  statements: [statement2024, statement2023],
  asOf: '2025-05-15',
});

let api: Api;
let requests: QueueSender;
let facts: QueueSender;
beforeAll(async () => {
  api = await apiOf();
  [requests, facts] = await Promise.all([
    queueSender('submit-request'),
    queueSender('receive-facts'),
  ]);
});
afterAll(() => {
  requests.close();
  facts.close();
});

const submit = (message: object) => requests.send({ tenant: api.tenant, ...message });

/** Asks until the answer is the one expected; what it last was is told where it never is. */
const until = (path: string, expected: object): Promise<Sent['json']> =>
  vi.waitFor(async () => {
    const { json, text } = await api.send('GET', path);
    expect(json, text).toMatchObject(expected);
    return json;
  }, PATIENTLY);

describe('requests sent to the queue', () => {
  it('open the batch that they name, are answered once each, and finish with it', async () => {
    const batchId = `night-${randomUUID().slice(0, 8)}`;
    const one = { batchId, reference: 'one', request: request('queued-one') };
    await submit(one);
    await submit(one);
    await submit({ batchId, reference: 'two', request: { companyId: 'nobody' } });
    await until(`/v1/batches/${batchId}`, {
      kind: 'direct',
      status: 'open',
      items: 2,
      counts: { pending: 0, succeeded: 1, failed: 1 },
    });
    const closed = await api.send('POST', `/v1/batches/${batchId}/close`);
    expect(closed.status, closed.text).toBe(202);
    await until(`/v1/batches/${batchId}`, { status: 'completed', items: 2, resultsReady: true });
    const { json } = await api.send('GET', `/v1/batches/${batchId}/items`);
    expect(json.items).toMatchObject([
      { reference: 'one', state: 'succeeded', companyId: 'queued-one' },
      { reference: 'two', problem: { type: '/problems/company-not-found' } },
    ]);
    const history = await api.send('GET', '/v1/companies/queued-one/assessments');
    const rated = history.json.items as readonly Record<string, unknown>[];
    // Early warning may rate the company anew, as of its own day.
    expect(
      rated.filter(({ asOf }) => asOf === '2025-05-15'),
      history.text,
    ).toHaveLength(1);
  });

  it('go into a batch of their day where they name none', async () => {
    const own = await apiOf();
    await requests.send({ tenant: own.tenant, reference: 'r', request: request('queued-today') });
    await vi.waitFor(async () => {
      const { json } = await own.send('GET', '/v1/batches');
      expect(json.items).toMatchObject([
        { id: expect.stringMatching(/^direct-\d{4}-\d\d-\d\d$/), counts: { succeeded: 1 } },
      ]);
    }, PATIENTLY);
  });

  it('cannot close a batch that came whole', async () => {
    const items = [{ reference: 'whole', request: { companyId: 'nobody' } }];
    const { json } = await api.send('POST', '/v1/batches', { items });
    await until(`/v1/batches/${json.id}`, { status: 'completed' });
    expect((await api.send('POST', `/v1/batches/${json.id}/close`)).status).toBe(409);
  });
});

describe('a message that is none', () => {
  const letters = async (of: Api) => (await of.send('GET', '/v1/dead-letters?limit=100')).json;
  /** A letter just listed is not listed again for some seconds. */
  const letterOf = (of: Api) =>
    vi.waitFor(async () => {
      const items = (await letters(of)).items as readonly Record<string, unknown>[];
      expect(items).toHaveLength(1);
      return items[0];
    }, PATIENTLY);

  it('is listed among the dead letters of its tenant alone, who can send it round again', async () => {
    const own = await apiOf();
    const poison = { tenant: own.tenant, reference: 'no request', requests: [] };
    await requests.send(poison);
    const letter = await letterOf(own);
    expect(letter).toMatchObject({ queue: 'submit-request', message: poison });
    const theirs = await api.send('POST', '/v1/dead-letters/redrive', { ids: [letter?.id] });
    expect(theirs.json).toEqual({ redriven: 0 });
    expect((await letters(api)).items).toEqual([]);
    await vi.waitFor(async () => {
      const redriven = await own.send('POST', '/v1/dead-letters/redrive', { ids: [letter?.id] });
      expect(redriven.json).toEqual({ redriven: 1 });
    }, PATIENTLY);
    // It is no more of a message than before, and so it is a dead letter again.
    const back = await letterOf(own);
    expect(back).toMatchObject({ message: poison });
    expect(back?.id).not.toBe(letter?.id);
  });
});

describe('facts sent to the queue', () => {
  it('are recorded once each; one that cannot be read is kept to be looked at', async () => {
    await api.send('PUT', '/v1/companies/heard-of', company);
    const suit = {
      kind: 'enforcement',
      observedOn: '2025-03-20',
      amount: '4200000',
      reference: '(2025)901',
    };
    const message = {
      tenant: api.tenant,
      companyId: 'heard-of',
      facts: [suit, { ...suit, amount: 'a lot' }],
    };
    await facts.send(message);
    await facts.send(message);
    const path = '/v1/companies/heard-of/facts';
    const told = await until(path, {
      items: [{ status: 'standing', fact: { kind: 'enforcement' } }],
    });
    // Each message keeps its own, so that whoever sent one finds it.
    const kept = { companyId: 'heard-of', index: 1, errors: [{ pointer: '/amount' }] };
    await until('/v1/refused-facts', { items: [kept, kept] });
    const after = await api.send('GET', path);
    expect(after.json.items).toEqual(told.items);
  });
});
