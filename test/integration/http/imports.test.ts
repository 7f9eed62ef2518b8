import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

const AS_OF = '2025-05-15';
const { company } = invented;

describe('imports', () => {
  it('read a Chinese CSV of two years into statements that can be rated', async () => {
    await api.send('PUT', '/v1/companies/csv', company);
    const imported = await api.send('POST', '/v1/companies/csv/imports', {
      format: 'cas-csv',
      content: invented.casCsv,
      assurance: 'audited',
    });
    expect(imported.json.items).toMatchObject([
      { outcome: 'created', periodEnd: '2024-12-31' },
      { outcome: 'created', periodEnd: '2023-12-31' },
    ]);
    const rated = await api.send('POST', '/v1/companies/csv/assessments', { asOf: AS_OF });
    expect(rated.json.outcome).toBe('rated');
  });

  it('say row and column of what they cannot read', async () => {
    const content = invented.casCsv.replace('存货,9500', '存货,95oo');
    const { status, json } = await api.send('POST', '/v1/companies/csv/imports', {
      format: 'cas-csv',
      content,
      assurance: 'audited',
    });
    expect(status).toBe(400);
    expect(json.errors).toMatchObject([
      {
        pointer: '/content',
        code: 'amount-not-a-number',
        detail: expect.stringMatching(/^Row \d/),
      },
    ]);
  });

  const file = new URL(
    '../../../../shared/data/companyfacts-CIK0000320193.json.gz',
    import.meta.url,
  );
  it.skipIf(!existsSync(file))('read real companyfacts, sent compressed', async () => {
    const content = JSON.parse(gunzipSync(readFileSync(file)).toString());
    const body = {
      company: { id: 'apple', name: 'Apple Inc.', country: 'US' },
      imports: [{ format: 'companyfacts', content, years: 3 }],
      asOf: '2024-01-31',
    };
    const { status, json } = await api.send(
      'POST',
      '/v1/assessments',
      gzipSync(JSON.stringify(body)),
      {
        'content-encoding': 'gzip',
      },
    );
    expect(status, JSON.stringify(json).slice(0, 500)).toBe(201);
    expect(json.outcome).toBe('rated');
  });
});
