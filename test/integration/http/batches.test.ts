import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf, type Sent } from './api.ts';

// Batches go through queues, whose messages wait for each other on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

const { company, statement2024, statement2023 } = invented;
const request = (id: string, more: object = {}) => ({
  company: { id, ...company },
  statements: [statement2024, statement2023],
  asOf: '2025-05-15',
  ...more,
});

const WAIT_MILLISECONDS = 100;

/** Asks until the batch has its results, or fails the test by its time limit. */
const finished = async (id: unknown): Promise<Sent['json']> => {
  for (;;) {
    const { json } = await api.send('GET', `/v1/batches/${id}`);
    if (json.resultsReady === true || json.status === 'refused') return json;
    await setTimeout(WAIT_MILLISECONDS);
  }
};

const run = async (body: object): Promise<Sent['json']> => {
  const created = await api.send('POST', '/v1/batches', body);
  expect(created.status, created.text).toBe(202);
  return finished(created.json.id);
};

const itemsOf = async (id: unknown, query = ''): Promise<readonly Record<string, unknown>[]> =>
  (await api.send('GET', `/v1/batches/${id}/items?limit=100${query}`)).json.items as never;

const lines = async (id: unknown, format: string): Promise<string> => {
  const { json } = await api.send('GET', `/v1/batches/${id}/results?format=${format}`);
  return Buffer.from(await (await fetch(String(json.url))).arrayBuffer()).toString();
};

describe('a batch of items', () => {
  it('answers each under the caller’s reference, the invalid with their whole problem', async () => {
    const batch = await run({
      name: 'night',
      items: [
        { reference: 'good', request: request('batch-good') },
        { reference: 'wrong', request: request('batch-wrong', { asOf: 'yesterday' }) },
        { reference: 'unknown', request: { companyId: 'nobody' } },
        { request: request('batch-good', { officerScores: { management: 80 } }) },
      ],
    });
    expect(batch).toMatchObject({
      status: 'completed',
      items: 4,
      repeated: 0,
      counts: { pending: 0, succeeded: 2, failed: 2, cancelled: 0 },
      problems: { 'validation-failed': 1, 'company-not-found': 1 },
    });
    const items = await itemsOf(batch.id);
    expect(items.map(({ reference }) => reference)).toEqual([
      'batch-good',
      'good',
      'unknown',
      'wrong',
    ]);
    const [, good, unknown, wrong] = items;
    expect(wrong).toMatchObject({
      state: 'failed',
      problem: { type: '/problems/validation-failed', errors: [{ pointer: '/asOf' }] },
    });
    expect(unknown).toMatchObject({ problem: { type: '/problems/company-not-found' } });
    const stored = await api.send(
      'GET',
      `/v1/companies/batch-good/assessments/${good?.assessmentId}`,
    );
    expect(stored.json).toMatchObject({ asOf: '2025-05-15', rating: { grade: good?.grade } });
  });

  it('says the same problem that the API answers to the same request', async () => {
    const wrong = request('batch-same', { statements: [{ period: {} }], asOf: 5 });
    const batch = await run({ items: [{ reference: 'same', request: wrong }] });
    const direct = await api.send('POST', '/v1/assessments', wrong);
    const [item] = await itemsOf(batch.id);
    expect(item?.problem).toEqual({
      ...direct.json,
      instance: expect.any(String),
      correlationId: expect.any(String),
    });
  });

  it('holds what is said twice to the letter for one item, and counts the repetition', async () => {
    const item = { reference: 'twice', request: request('batch-twice') };
    const batch = await run({ items: [item, item, { ...item, reference: 'other' }] });
    expect(batch).toMatchObject({ items: 2, repeated: 1, counts: { succeeded: 2 } });
  });

  it('is one batch for one idempotency key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { items: [{ reference: 'once', request: request('batch-once') }] };
    const first = await api.send('POST', '/v1/batches', body, headers);
    const again = await api.send('POST', '/v1/batches', body, headers);
    expect(again.json.id).toBe(first.json.id);
  });

  it('is downloaded whole as NDJSON and CSV, in the language it was asked for in', async () => {
    const body = {
      items: [
        { reference: '=1+1', request: request('batch-files') },
        { reference: 'bad', request: {} },
      ],
    };
    const chinese = { 'accept-language': 'zh-CN' };
    const created = await api.send('POST', '/v1/batches', body, chinese);
    await finished(created.json.id);
    const told = (await lines(created.json.id, 'ndjson')).trim().split('\n');
    expect(told.map((line) => JSON.parse(line).reference)).toEqual(['=1+1', 'bad']);
    expect(told.join()).toMatch(/此项必填/);
    const csv = await lines(created.json.id, 'csv');
    expect(csv).toMatch(/^\ufeff参考号,/);
    expect(csv).not.toMatch(/^=/m);
  });

  it('is not seen by another tenant', async () => {
    const batch = await run({ items: [{ reference: 'mine', request: request('batch-mine') }] });
    const other = await apiOf();
    for (const path of ['', '/items', '/summary', '/results'])
      expect((await other.send('GET', `/v1/batches/${batch.id}${path}`)).status).toBe(404);
    expect((await other.send('GET', '/v1/batches')).json.items).toEqual([]);
  });
});

describe('what failed in a batch', () => {
  it('is assessed anew on a retry, with what is known now', async () => {
    const item = { reference: 'later', request: { companyId: 'batch-later', asOf: '2025-05-15' } };
    const first = await run({ items: [item] });
    expect(first).toMatchObject({ counts: { failed: 1 }, round: 1 });
    await api.send('POST', '/v1/assessments', request('batch-later'));
    const retried = await api.send('POST', `/v1/batches/${first.id}/retry`);
    expect(retried.status, retried.text).toBe(202);
    const second = await finished(first.id);
    expect(second).toMatchObject({
      status: 'completed',
      round: 2,
      counts: { succeeded: 1, failed: 0, pending: 0 },
      problems: {},
    });
  });
});

describe('a batch from a file', () => {
  const uploaded = async (format: string, content: string, headersGiven = {}) => {
    const order = { upload: { format } };
    const { json } = await api.send('POST', '/v1/batches', order, headersGiven);
    const upload = json.upload as { url: string; headers: Record<string, string> };
    const { url, headers } = upload;
    const put = await fetch(url, { method: 'PUT', headers, body: content });
    expect(put.status).toBe(200);
    const started = await api.send('POST', `/v1/batches/${json.id}/start`);
    expect(started.status, started.text).toBe(202);
    return finished(json.id);
  };

  it('is read line by line; a line that is no JSON is a failed item with its place', async () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      JSON.stringify({ reference: `row-${index}`, ...request(`file-${index}`) }),
    );
    rows.splice(30, 0, '{"reference": ');
    const batch = await uploaded('ndjson', rows.join('\n'));
    expect(batch).toMatchObject({ items: 61, counts: { succeeded: 60, failed: 1, pending: 0 } });
    const [wrong] = await itemsOf(batch.id, '&state=failed');
    expect(wrong).toMatchObject({ problem: { errors: [{ place: { row: 31 } }] } });
  });

  it('tells what its reader assumed and left aside, in the language asked for', async () => {
    const csv = [
      'company id,company name,country,Rating agency,period end,total assets,total liabilities,equity',
      'noticed,Noticed Ltd,CN,none yet,2024-12-31,1000,600,400',
    ].join('\n');
    const chinese = { 'accept-language': 'zh-CN' };
    const { id } = await uploaded('csv', csv, chinese);
    const [english, told] = await Promise.all(
      [{}, chinese].map((headers) => api.send('GET', `/v1/batches/${id}`, undefined, headers)),
    );
    for (const answer of [english, told])
      expect(answer?.json.notices).toMatchObject([
        { code: 'column-unknown', place: { row: 1, column: 'D' } },
      ]);
    expect(JSON.stringify(english?.json.notices)).not.toMatch(/\p{Script=Han}/u);
    expect(JSON.stringify(told?.json.notices)).toMatch(/\p{Script=Han}/u);
    const [item] = await itemsOf(id);
    expect(item).toMatchObject({
      notices: expect.arrayContaining([expect.objectContaining({ code: 'assurance-assumed' })]),
      kept: [{ title: 'Rating agency', value: 'none yet' }],
    });
    const line = JSON.parse((await lines(id, 'ndjson')).trim());
    expect(line).toMatchObject({ kept: item?.kept, notices: [{ code: 'assurance-assumed' }] });
    expect(JSON.stringify(line.notices)).toMatch(/\p{Script=Han}/u);
  });

  it('that is none of that form is refused as a whole, and says why', async () => {
    const batch = await uploaded('xlsx', 'no workbook');
    expect(batch).toMatchObject({ status: 'refused', refusal: { code: expect.any(String) } });
  });
});

describe('a batch over stored companies', () => {
  it('previews without storing anything, and is committed once', async () => {
    const own = await apiOf();
    const send: Api['send'] = (...call) => own.send(...call);
    const before = api;
    api = own;
    try {
      for (const id of ['p1', 'p2']) await send('POST', '/v1/assessments', request(id));
      const order = { all: true, asOf: '2026-09-30' };
      const preview = await run({ portfolio: order });
      expect(preview).toMatchObject({ items: 2, preview: {}, counts: { succeeded: 2 } });
      const { json } = await send('GET', `/v1/batches/${preview.id}/summary`);
      expect(json.portfolio).toMatchObject({ compared: 2, noLongerRated: 0 });
      const history = () => send('GET', '/v1/companies/p1/assessments');
      expect((await history()).json.items).toHaveLength(1);
      const committed = await send('POST', `/v1/batches/${preview.id}/commit`);
      const again = await send('POST', `/v1/batches/${preview.id}/commit`);
      expect(committed.status, committed.text).toBe(202);
      expect(again.json.id).toBe(committed.json.id);
      await finished(committed.json.id);
      expect((await history()).json.items).toHaveLength(2);
      expect((await send('POST', `/v1/batches/${preview.id}/drop`)).status).toBe(409);
    } finally {
      api = before;
    }
  });
});
