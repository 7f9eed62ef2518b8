import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

const { company, statement2024 } = invented;
const body = (id: string) => ({
  company: { id, ...company },
  statements: [statement2024],
  asOf: '2025-05-15',
});
const keyed = (key: string) => ({ 'idempotency-key': key });

const countOf = async (id: string): Promise<unknown> =>
  (await api.send('GET', `/v1/companies/${id}/assessments`)).json.items;

describe('an idempotency key', () => {
  it('makes the same request answer word for word the same, once carried out', async () => {
    const headers = keyed(randomUUID());
    const first = await api.send('POST', '/v1/assessments', body('once'), headers);
    const again = await api.send('POST', '/v1/assessments', body('once'), headers);
    expect(first.headers.has('idempotency-replayed')).toBe(false);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(await countOf('once')).toHaveLength(1);
  });

  it('repeats an answer in the language it was given in, and says so', async () => {
    const headers = keyed(randomUUID());
    const chinese = { ...headers, 'accept-language': 'zh-CN' };
    const first = await api.send('POST', '/v1/assessments', body('spoken'), chinese);
    const again = await api.send('POST', '/v1/assessments', body('spoken'), headers);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('content-language')).toBe('zh-CN');
  });

  it('refuses another body and another path', async () => {
    const headers = keyed(randomUUID());
    await api.send('POST', '/v1/assessments', body('other'), headers);
    const bodyDiffers = await api.send('POST', '/v1/assessments', body('another'), headers);
    const pathDiffers = await api.send('PUT', '/v1/companies/other', company, headers);
    for (const { status, json } of [bodyDiffers, pathDiffers]) {
      expect(status).toBe(422);
      expect(json.type).toBe('/problems/idempotency-key-reused');
    }
  });

  it('carries out only one of many requests at once', async () => {
    const headers = keyed(randomUUID());
    const sent = await Promise.all(
      Array.from({ length: 8 }, () =>
        api.send('POST', '/v1/assessments', body('at-once'), headers),
      ),
    );
    const statuses = new Set(sent.map(({ status }) => status));
    expect([...statuses].filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(statuses).toContain(201);
    expect(await countOf('at-once')).toHaveLength(1);
  });

  it('is free again after a request that was refused', async () => {
    const headers = keyed(randomUUID());
    const wrong = { ...company, country: 'XX' };
    const refused = await api.send('PUT', '/v1/companies/freed', wrong, headers);
    const corrected = await api.send('PUT', '/v1/companies/freed', company, headers);
    expect([refused.status, corrected.status]).toEqual([400, 201]);
  });

  it('has to be printable and of bounded length', async () => {
    const headers = keyed('x'.repeat(129));
    const { status, json } = await api.send('PUT', '/v1/companies/key', company, headers);
    expect(status).toBe(400);
    expect(json.errors).toMatchObject([{ in: 'header', pointer: '/idempotency-key' }]);
  });
});
