import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, apiOf } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

const path = '/v1/warning-parameters';
const set = (version: number, growthMax: string) => ({
  version,
  effectiveFrom: '2025-06-01',
  tenant: { 'revenue-drop': { growthMax } },
  portfolios: { sme: { 'thin-equity': { shareMin: 0.15 } } },
});

describe('thresholds of warnings', () => {
  it('are versioned, read back as put, and changed only from the latest version', async () => {
    const none = await api.send('GET', path);
    expect(none.json).toEqual({ version: 0, latestVersion: 0, tenant: {}, portfolios: {} });
    const first = await api.send('PUT', path, set(0, '-0.15'));
    const again = await api.send('PUT', path, set(0, '-0.15'));
    expect([first.status, again.status]).toEqual([201, 200]);
    const late = await api.send('PUT', path, set(0, '-0.3'));
    expect([late.status, late.json.latestVersion]).toEqual([412, 1]);
    expect((await api.send('PUT', path, set(1, '-0.3'))).status).toBe(201);
    const { json } = await api.send('GET', `${path}?version=1`);
    expect(json).toMatchObject({
      version: 1,
      latestVersion: 2,
      tenant: { 'revenue-drop': { growthMax: '-0.15' } },
      portfolios: { sme: { 'thin-equity': { shareMin: '0.15' } } },
    });
    const history = await api.send('GET', `${path}/versions`);
    expect(history.json.items).toMatchObject([{ version: 2 }, { version: 1 }]);
  });

  it('are nobody else’s', async () => {
    const theirs = await apiOf();
    expect((await theirs.send('GET', path)).json.version).toBe(0);
  });

  it('are refused beyond the bounds that GET /v1/warning-rules shows', async () => {
    const { json } = await api.send('GET', '/v1/warning-rules');
    expect(json.items).toContainEqual(
      expect.objectContaining({
        code: 'F01',
        parameters: expect.objectContaining({
          growthMax: expect.objectContaining({ default: '-0.2', min: '-0.6', max: '-0.05' }),
        }),
      }),
    );
    const refused = await api.send('PUT', path, set(2, '-0.61'));
    expect(refused.status).toBe(400);
    expect(refused.json.errors).toMatchObject([{ pointer: '/tenant/revenue-drop/growthMax' }]);
  });
});

describe('how well signals do', () => {
  it('is told of every signal, without numbers that nothing bears out', async () => {
    const { status, json } = await api.send('GET', '/v1/warning-rules/effectiveness');
    expect(status).toBe(200);
    expect(json).toMatchObject({ companies: 0, warnings: 0, defaults: 0, horizonMonths: 12 });
    expect(json.items).toContainEqual(
      expect.objectContaining({ code: 'F01', raised: 0, verdict: 'too-few' }),
    );
  });

  it.each(['since=2199-01-01', 'since=1999-01-01', 'horizonMonths=0', 'horizonMonths=x'])(
    'is refused for %s',
    async (query) => {
      const { status } = await api.send('GET', `/v1/warning-rules/effectiveness?${query}`);
      expect(status).toBe(400);
    },
  );
});
