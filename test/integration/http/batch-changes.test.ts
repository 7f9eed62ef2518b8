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
const items = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    reference: `${prefix}-${index}`,
    request: {
      company: { id: `${prefix}-${index}`, ...company },
      statements: [statement2024, statement2023],
      asOf: '2025-05-15',
    },
  }));

const WAIT_MILLISECONDS = 100;

const finished = async (id: unknown): Promise<Sent['json']> => {
  for (;;) {
    const { json } = await api.send('GET', `/v1/batches/${id}`);
    if (json.resultsReady === true) return json;
    await setTimeout(WAIT_MILLISECONDS);
  }
};

const created = async (body: object): Promise<unknown> => {
  const answer = await api.send('POST', '/v1/batches', body);
  expect(answer.status, answer.text).toBe(202);
  return answer.json.id;
};

describe('a batch that is cancelled', () => {
  it('gives up what is pending and keeps what has ended', async () => {
    const id = await created({ items: items('given-up', 400) });
    const cancelled = await api.send('POST', `/v1/batches/${id}/cancel`);
    expect(cancelled.status, cancelled.text).toBe(202);
    const batch = await finished(id);
    const counts = batch.counts as Readonly<Record<string, number>>;
    expect(batch.status).toBe('cancelled');
    expect(counts).toMatchObject({ pending: 0, failed: 0 });
    expect(counts.succeeded).toBeLessThan(400);
    expect(Number(counts.succeeded) + Number(counts.cancelled)).toBe(batch.items);
    const listed = await api.send('GET', `/v1/batches/${id}/items?state=cancelled&limit=100`);
    for (const item of listed.json.items as readonly object[])
      expect(item).not.toHaveProperty('assessmentId');
    const again = await api.send('POST', `/v1/batches/${id}/cancel`);
    expect(again.json).toMatchObject({ status: 'cancelled', counts });
  });

  it('is over at once while its file is awaited, and cannot be started', async () => {
    const id = await created({ upload: { format: 'csv' } });
    const cancelled = await api.send('POST', `/v1/batches/${id}/cancel`);
    expect(cancelled.json).toMatchObject({ status: 'cancelled', items: 0 });
    expect((await api.send('POST', `/v1/batches/${id}/start`)).status).toBe(409);
  });
});

describe('the priority of a batch', () => {
  it('is changed while it runs, and still every item is answered once', async () => {
    const id = await created({ items: items('hurried', 40) });
    const urgent = await api.send('PUT', `/v1/batches/${id}/priority`, { priority: 'urgent' });
    expect(urgent.status, urgent.text).toBe(200);
    expect(urgent.json).toMatchObject({ priority: 'urgent' });
    expect(await finished(id)).toMatchObject({
      status: 'completed',
      items: 40,
      counts: { pending: 0, succeeded: 40, failed: 0, cancelled: 0 },
    });
    const history = await api.send('GET', '/v1/companies/hurried-39/assessments');
    const rated = history.json.items as readonly Record<string, unknown>[];
    // Early warning may rate the company anew, as of its own day.
    expect(
      rated.filter(({ asOf }) => asOf === '2025-05-15'),
      history.text,
    ).toHaveLength(1);
    const late = await api.send('PUT', `/v1/batches/${id}/priority`, { priority: 'normal' });
    expect(late.status).toBe(409);
  });
});
