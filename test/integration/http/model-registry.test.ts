import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { invented } from '../../../shared/contracts/examples.ts';
import { addDays, dateOf, type IsoInstant, isoDate } from '../../../shared/kernel/dates.ts';
import { sharedLocalStack } from '../local-stack.ts';
import { type Api, apiOf } from './api.ts';

const { company, statement2023, statement2024 } = invented;

const ratedSchema = z.object({
  id: z.string(),
  rating: z.object({ grade: z.string(), model: z.object({ id: z.string() }) }),
  shadow: z.array(z.object({ id: z.string() })),
});

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

const today = isoDate(dateOf(new Date().toISOString() as IsoInstant));

const yearEnd = (statement: object, year: number) => ({
  ...statement,
  period: { end: `${year}-12-31` },
});

/** On the statements of the two full years before, so that the test does not age. */
const assessed = async (id: string, asOf: string, more: object = {}, as: Api = api) => {
  const year = Number(asOf.slice(0, 4)) - 1;
  const { json } = await as.send('POST', '/v1/assessments', {
    company: { id, ...company },
    statements: [yearEnd(statement2023, year - 1), yearEnd(statement2024, year)],
    asOf,
    ...more,
  });
  return ratedSchema.parse(json);
};

describe('a stored assessment', () => {
  it('replays bit for bit, also after more is known', async () => {
    const parameters = { systematicFactor: '-1', dayBasis: 360 };
    const first = await assessed('replayed', '2025-05-15', { parameters });
    const lines = { ...statement2024.lines, operatingCashFlow: '1' };
    await api.send('PUT', '/v1/companies/replayed/statements/2024-12-31', {
      ...statement2024,
      lines,
    });
    const path = `/v1/companies/replayed/assessments/${first.id}/replay`;
    expect((await api.send('GET', path)).json).toMatchObject({
      identical: true,
      differences: [],
      model: { id: first.rating.model.id },
    });
  });
});

describe('models', () => {
  it('rate under the champion, with every challenger beside it', async () => {
    const { rating, shadow } = await assessed('shadowed', '2025-05-15');
    const { json } = await api.send('GET', '/v1/models');
    const { segments } = z
      .object({
        segments: z.array(z.object({ champion: z.string(), challengers: z.array(z.string()) })),
      })
      .parse(json);
    const own = segments.find(({ champion }) => champion === rating.model.id);
    expect(own?.challengers).toEqual(shadow.map(({ id }) => id));
  });

  it('tell what one version changes of another, and nothing of one that does not exist', async () => {
    const diff = await api.send('GET', '/v1/models/mid-expert-1/diff/large-expert-1');
    expect(diff.json).toMatchObject({ identical: false, from: { id: 'mid-expert-1' } });
    const missing = await api.send('GET', '/v1/models/mid-expert-1/diff/mid-expert-0');
    expect(missing.json).toMatchObject({ type: '/problems/catalogue-entry-not-found' });
  });
});

describe('monitoring', () => {
  const run = async () => {
    const url = `${sharedLocalStack().baseUrl}/local/schedules/monitor-models/run`;
    const response = await fetch(url, { method: 'POST' });
    return { status: response.status, json: await response.json() };
  };

  it('holds ratings against outcomes, now and as the daily job stored it', async () => {
    const own = await apiOf();
    const long = addDays(today, -500);
    const defaulted = addDays(today, -300);
    let modelId = '';
    for (let index = 0; index < 6; index += 1) {
      const id = `watched-${index}`;
      const officerScores = { management: 10 * index, legal: 10 * index };
      const { rating } = await assessed(id, long, { officerScores }, own);
      modelId = rating.model.id;
      await own.send('POST', `/v1/companies/${id}/assessments`, {});
      if (index < 2)
        await own.send('POST', `/v1/companies/${id}/outcomes`, {
          kind: 'default',
          date: defaulted,
          defaultKind: 'bankruptcy',
        });
    }
    const path = `/v1/models/${modelId}/monitoring`;
    const fresh = await own.send('GET', path);
    expect(fresh.json).toMatchObject({
      source: 'now',
      cohort: { observed: 6, defaults: 2, inHindsight: 6 },
      discrimination: { kind: 'computed' },
      calibration: { overall: { kind: 'computed', companies: 6, defaults: 2, light: 'red' } },
      alert: { light: 'red', since: today },
    });
    expect((await run()).status).toBe(200);
    const stored = await own.send('GET', path);
    expect(stored.json).toMatchObject({ source: 'stored', modelId, alert: { light: 'red' } });
    // What is stored of a day stays; the present can be asked for.
    await own.send('POST', '/v1/companies/watched-5/outcomes', {
      kind: 'default',
      date: defaulted,
    });
    const again = await run();
    expect(again.json).toMatchObject({ already: expect.any(Number), left: 0 });
    expect((await own.send('GET', path)).json).toEqual(stored.json);
    const now = await own.send('GET', `${path}?source=now`);
    expect(now.json).toMatchObject({ source: 'now', cohort: { defaults: 3 } });
  });

  it('watches challengers as well, and says why it cannot tell yet', async () => {
    const { shadow } = await assessed('shadow-watched', today);
    for (const { id } of shadow) {
      const { json } = await api.send('GET', `/v1/models/${id}/monitoring?source=now`);
      expect(json).toMatchObject({ portfolio: { challenger: expect.any(Number) } });
    }
    const unused = await api.send('GET', '/v1/models/project-expert-1/monitoring');
    expect(unused.json).toMatchObject({
      source: 'now',
      portfolio: { companies: 0 },
      discrimination: { kind: 'not-computable', reason: 'no-observations' },
      alert: { light: 'not-computable' },
    });
    const missing = await api.send('GET', '/v1/models/none/monitoring');
    expect(missing.status).toBe(404);
  });

  it('is of one tenant alone', async () => {
    await assessed('ours', today);
    const theirs = await apiOf();
    const { json } = await theirs.send('GET', '/v1/models/mid-fitted-2/monitoring');
    expect(json).toMatchObject({ portfolio: { companies: 0 } });
  });
});

describe('schedules of the local runner', () => {
  it('are listed, and run by name only', async () => {
    const { baseUrl } = sharedLocalStack();
    const listed = await fetch(`${baseUrl}/local/schedules`);
    expect(await listed.json()).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          name: 'monitor-models',
          expression: expect.stringMatching(/^(cron|rate)\(/),
        }),
      ]),
    });
    const answerTo = async (method: string, name: string) =>
      (await fetch(`${baseUrl}/local/schedules/${name}/run`, { method })).status;
    expect(await answerTo('POST', 'nothing')).toBe(404);
    expect(await answerTo('GET', 'monitor-models')).toBe(404);
  });
});
