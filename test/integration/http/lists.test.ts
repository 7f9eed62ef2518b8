import { beforeAll, describe, expect, it } from 'vitest';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

const { company, statement2024 } = invented;
const assessedOn = (id: string, asOf: string) =>
  api.send('POST', '/v1/assessments', {
    company: { id, ...company },
    statements: [statement2024],
    asOf,
  });

describe('lists', () => {
  it('give every assessment once, page by page', async () => {
    const ids = new Set<unknown>();
    for (let day = 1; day <= 5; day += 1)
      ids.add((await assessedOn('pages', `2025-05-0${day}`)).json.id);
    const seen: unknown[] = [];
    let after: unknown;
    do {
      const query = after === undefined ? '' : `&after=${after}`;
      const { json } = await api.send('GET', `/v1/companies/pages/assessments?limit=2${query}`);
      seen.push(...(json.items as { id: string }[]).map(({ id }) => id));
      after = json.next;
    } while (after !== undefined);
    expect(seen).toHaveLength(5);
    expect(new Set(seen)).toEqual(ids);
  });

  it('refuse the cursor of another list, and one that was altered', async () => {
    const { json } = await api.send('GET', '/v1/companies/pages/assessments?limit=2');
    const cursor = String(json.next);
    const altered = `${cursor.slice(0, -2)}${cursor.endsWith('A') ? 'B' : 'A'}`;
    for (const path of [
      `/v1/companies/another/assessments?after=${cursor}`,
      `/v1/companies?after=${cursor}`,
      `/v1/companies/pages/assessments?after=${altered}`,
    ])
      expect((await api.send('GET', path)).json.type).toBe('/problems/cursor-invalid');
  });
});
