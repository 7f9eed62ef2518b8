import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf } from './api.ts';

const { company, statement2023, statement2024, loan } = invented;

const policySchema = z.object({
  version: z.int(),
  latestVersion: z.int(),
  hash: z.string(),
  document: z.record(z.string(), z.unknown()),
});

const assessmentSchema = z.object({
  id: z.string(),
  inputs: z.object({ policy: z.object({ version: z.int(), hash: z.string() }) }),
  decision: z.object({
    limit: z.object({
      kind: z.string(),
      amount: z.string(),
      binding: z.object({ id: z.string() }),
    }),
    price: z.object({ quoted: z.string() }),
  }),
});

const read = async (api: Api, path = '/v1/policy') =>
  policySchema.parse((await api.send('GET', path)).json);

const withHurdle = async (api: Api, hurdleRate: string, more: object = {}) => {
  const { document, latestVersion } = await read(api);
  const pricing = z.record(z.string(), z.unknown()).parse(document.pricing);
  return {
    ...document,
    version: String(latestVersion),
    pricing: { ...pricing, hurdleRate },
    ...more,
  };
};

const assess = async (api: Api, id: string, more: object = {}) => {
  const { json } = await api.send('POST', '/v1/assessments', {
    company: { id, ...company },
    statements: [statement2023, statement2024],
    asOf: '2025-05-15',
    ...loan,
    ...more,
  });
  return assessmentSchema.parse(json);
};

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

describe('the credit policy over HTTP', () => {
  it('is the default until one is put, in both languages whatever is asked for', async () => {
    const { json } = await api.send('GET', '/v1/policy', undefined, { 'accept-language': 'zh' });
    expect(json).toMatchObject({ id: 'default', version: 1, latestVersion: 1, isDefault: true });
    expect(json).toMatchObject({
      document: { collateral: { types: { gold: { title: { en: 'Gold', zh: '黄金' } } } } },
    });
  });

  it('goes from version to version, each kept, with what it changed', async () => {
    const own = await apiOf();
    const first = await own.send('PUT', '/v1/policy', await withHurdle(own, '0.16'));
    expect([first.status, first.json.version]).toEqual([201, 2]);
    const again = await own.send('PUT', '/v1/policy', await withHurdle(own, '0.16'));
    expect([again.status, again.json.version]).toEqual([200, 2]);
    await own.send('PUT', '/v1/policy', await withHurdle(own, '0.14', { id: 'spring' }));
    expect(await read(own)).toMatchObject({ version: 3, latestVersion: 3 });
    const { json } = await own.send('GET', '/v1/policy/versions?limit=2');
    const versions = z
      .object({ items: z.array(z.object({ version: z.int() })), next: z.string() })
      .parse(json);
    expect(versions.items.map(({ version }) => version)).toEqual([3, 2]);
    const rest = await own.send('GET', `/v1/policy/versions?after=${versions.next}`);
    expect(rest.json).toMatchObject({ items: [{ version: 1, id: 'default' }] });
    expect((await own.send('GET', '/v1/policy/versions/2/diff/3')).json).toMatchObject({
      changes: [
        { pointer: '/id', before: 'default', after: 'spring' },
        { pointer: '/pricing/hurdleRate', before: '0.16', after: '0.14' },
      ],
    });
    expect((await read(own, '/v1/policy/versions/1')).hash).toBe((await read(api)).hash);
  });

  it('lets nobody overwrite what they have not seen', async () => {
    const own = await apiOf();
    const [mine, theirs] = [await withHurdle(own, '0.15'), await withHurdle(own, '0.11')];
    const answers = await Promise.all([
      own.send('PUT', '/v1/policy', mine),
      own.send('PUT', '/v1/policy', theirs),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const lost = answers.find(({ status }) => status === 412);
    expect(lost?.json).toMatchObject({
      type: '/problems/policy-version-conflict',
      latestVersion: 2,
    });
  });

  it('names every offence of a document at once, in Chinese where asked', async () => {
    const knockOuts = {
      source: { citation: 'none', locator: 'none', confidence: 'design' },
      takenOn: '2025-01-01',
      caps: ['no-such-cap'],
    };
    const document = await withHurdle(api, '7', {
      effectiveFrom: 'soon',
      colour: 'blue',
      knockOuts,
    });
    const { status, json } = await api.send('PUT', '/v1/policy', document, {
      'accept-language': 'zh-CN',
    });
    expect(status).toBe(400);
    const { errors } = z
      .object({ errors: z.array(z.object({ pointer: z.string(), detail: z.string() })) })
      .parse(json);
    expect(errors.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/pricing/hurdleRate', '/effectiveFrom', '/colour']),
    );
    for (const { detail } of errors) expect(detail).toMatch(/\p{Script=Han}/u);
    const caps = await api.send('PUT', '/v1/policy', {
      ...(await withHurdle(api, '0.13')),
      knockOuts,
    });
    expect(caps.json).toMatchObject({ errors: [{ pointer: '/knockOuts/caps/0' }] });
  });

  it('decides from its day on; decisions made before keep and replay theirs', async () => {
    const own = await apiOf();
    const before = await assess(own, 'client');
    expect(before.inputs.policy.version).toBe(1);
    await own.send(
      'PUT',
      '/v1/policy',
      await withHurdle(own, '0.30', { effectiveFrom: '2025-03-01' }),
    );
    const after = await assess(own, 'client');
    expect(after.inputs.policy.version).toBe(2);
    expect(Number(after.decision.price.quoted)).toBeGreaterThan(
      Number(before.decision.price.quoted),
    );
    for (const { id } of [before, after]) {
      const replay = await own.send('GET', `/v1/companies/client/assessments/${id}/replay`);
      expect(replay.json).toMatchObject({ identical: true, differences: [] });
    }
    const other = await apiOf();
    expect((await assess(other, 'client')).inputs.policy.version).toBe(1);
  });

  it('waits for a version that is not in force yet', async () => {
    const own = await apiOf();
    await own.send(
      'PUT',
      '/v1/policy',
      await withHurdle(own, '0.30', { effectiveFrom: '2199-01-01' }),
    );
    expect(await read(own)).toMatchObject({ version: 1, latestVersion: 2 });
    expect(await read(own, '/v1/policy?asOf=2199-01-01')).toMatchObject({ version: 2 });
    expect((await assess(own, 'client')).inputs.policy.version).toBe(1);
  });
});

describe('a decision over HTTP', () => {
  it('is made on what is stored as well as in one call, and in short in a summary', async () => {
    await assess(api, 'stored');
    const path = '/v1/companies/stored/assessments?view=summary';
    const { json } = await api.send('POST', path, { asOf: '2025-05-15', ...loan });
    expect(json).toMatchObject({
      decision: { limit: { kind: 'granted' }, stage: { stage: 'stage-1' } },
    });
    expect(json).not.toHaveProperty('decision.handling');
  });

  it('stands on both sides of a simulation, with what lies between', async () => {
    const { json } = await api.send('POST', '/v1/simulations?view=full', {
      company: { id: 'simulated', ...company },
      statements: [statement2023, statement2024],
      asOf: '2025-05-15',
      ...loan,
      scenario: 'severe-recession',
      reverseStress: [{ driver: 'revenue', watchLevel: 'RED' }],
    });
    const side = z.object({
      decision: z.object({
        limit: z.object({ amount: z.string() }),
        price: z.object({ quoted: z.string() }),
      }),
    });
    const answer = z
      .object({
        base: side,
        changed: side,
        decisionDifference: z.object({
          limit: z.object({ before: z.string(), after: z.string(), change: z.string() }),
          price: z.object({ change: z.string() }),
        }),
        reverseStress: z.array(z.object({ kind: z.string(), target: z.unknown() })),
      })
      .parse(json);
    const { base, changed, decisionDifference } = answer;
    expect(decisionDifference.limit).toMatchObject({
      before: base.decision.limit.amount,
      after: changed.decision.limit.amount,
    });
    expect(Number(decisionDifference.limit.change)).toBeLessThan(0);
    expect(Number(decisionDifference.price.change)).toBeGreaterThan(0);
    expect(answer.reverseStress[0]?.target).toEqual({ kind: 'watch-level', level: 'RED' });
  });
});
