import { beforeAll, describe, expect, it } from 'vitest';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await apiOf();
  await api.send('PUT', '/v1/companies/client', invented.company);
});

const path = '/v1/companies/client/outcomes';
const outcome = { kind: 'default', date: '2025-03-03', defaultKind: 'overdue-90' };

describe('what became of a company', () => {
  it('is recorded once, listed with both times, withdrawn and recorded anew', async () => {
    const first = await api.send('POST', path, outcome);
    const again = await api.send('POST', path, outcome);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json).toEqual(first.json);
    const withdraw = `${path}/${first.json.id}/withdraw`;
    const withdrawn = await api.send('POST', withdraw, { reason: 'wrong client' });
    const repeated = await api.send('POST', withdraw, { reason: 'once more' });
    expect(withdrawn.json).toMatchObject({
      standing: false,
      withdrawal: { reason: 'wrong client' },
    });
    expect(repeated.json).toEqual(withdrawn.json);
    expect((await api.send('POST', path, outcome)).status).toBe(201);
    const { json } = await api.send('GET', path);
    expect(json.items).toMatchObject([{ standing: true }, { standing: false }]);
    const before = await api.send('GET', `${path}?knownAt=${String(first.json.recordedAt)}`);
    expect(before.json.items).toMatchObject([{ standing: true, date: '2025-03-03' }]);
  });

  it.each([
    [{ kind: 'default' }, '/date'],
    [{ kind: 'default', date: '2199-01-01' }, '/date'],
    [{ kind: 'cured', date: '2025-01-01', defaultKind: 'bankruptcy' }, '/defaultKind'],
    [{ kind: 'default', date: '2025-01-01', defaultKind: 'sadness' }, '/defaultKind'],
    [{ kind: 'merged', date: '2025-01-01' }, '/kind'],
  ])('is refused where it makes no sense: %j', async (body, pointer) => {
    const { status, json } = await api.send('POST', path, body);
    expect(status).toBe(400);
    expect(json.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('is nobody else’s to see or to change', async () => {
    const theirs = await apiOf();
    const { json } = await api.send('POST', path, { kind: 'closed', date: '2025-06-30' });
    expect((await theirs.send('GET', path)).status).toBe(404);
    expect((await theirs.send('POST', path, outcome)).status).toBe(404);
    const withdraw = `${path}/${json.id}/withdraw`;
    expect((await theirs.send('POST', withdraw, { reason: 'x' })).status).toBe(404);
  });
});
