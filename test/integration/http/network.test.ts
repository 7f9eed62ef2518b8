import { beforeAll, describe, expect, it, vi } from 'vitest';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf } from './api.ts';

const PATIENCE = { timeout: 60_000, interval: 200 };
const STORY_TIMEOUT = 300_000;

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

const register = async (id: string, name: string): Promise<void> => {
  const { status } = await api.send('PUT', `/v1/companies/${id}`, { ...invented.company, name });
  expect(status).toBe(201);
};

const record = async (id: string, ...facts: readonly object[]): Promise<void> => {
  const { status, text } = await api.send('POST', `/v1/companies/${id}/facts`, { facts });
  expect(status, text).toBeLessThan(300);
};

const guarantee = (beneficiary: string, amount: string, more: object = {}) => ({
  kind: 'guarantee-given',
  observedOn: '2025-01-15',
  beneficiary,
  amount,
  currency: 'CNY',
  ...more,
});

interface WarningSeen {
  readonly rule: string;
  readonly standing: boolean;
  readonly reading: { readonly text: string; readonly evidence: readonly object[] };
}

const warningsOf = async (id: string): Promise<readonly WarningSeen[]> => {
  const { json } = await api.send('GET', `/v1/companies/${id}/watch`);
  return (json.warnings ?? []) as readonly WarningSeen[];
};

const ringWarning = async (id: string): Promise<WarningSeen | undefined> =>
  (await warningsOf(id)).find(({ rule }) => rule === 'guarantee-ring-troubled');

describe('a ring of guarantees', () => {
  it(
    'warns every member when one falls to RED, with the way shown; a released guarantee breaks it',
    async () => {
      const names = ['Ring Alpha Ltd', 'Ring Beta Ltd', 'Ring Gamma Ltd'];
      await Promise.all(['a', 'b', 'c'].map((id, index) => register(id, names[index] ?? '')));
      // The first two name each other by id, the third by its registered name alone.
      await record('a', guarantee('Ring Beta Ltd', '60000000', { beneficiaryId: 'b' }));
      await record('b', guarantee('Ring Gamma Ltd', '40000000'));
      await record('c', guarantee('Ring Alpha Ltd', '50000000', { beneficiaryId: 'a' }));
      await vi.waitFor(async () => {
        const { json } = await api.send('GET', '/v1/companies/a/network');
        expect(json.cycles).toMatchObject([
          {
            parties: ['company:a', 'company:b', 'company:c'],
            amounts: [
              [{ amount: '60000000', currency: 'CNY' }],
              [{ amount: '40000000', currency: 'CNY' }],
              [{ amount: '50000000', currency: 'CNY' }],
            ],
            troubled: [],
          },
        ]);
      }, PATIENCE);
      expect(await ringWarning('a')).toBeUndefined();

      await record('c', {
        kind: 'dishonest-debtor',
        observedOn: '2025-03-11',
        amount: '4200000',
        reference: '(2025)苏0205执901号',
      });
      for (const id of ['a', 'b', 'c']) {
        await vi.waitFor(async () => {
          expect(await ringWarning(id)).toMatchObject({ standing: true });
        }, PATIENCE);
      }
      expect((await ringWarning('a'))?.reading).toMatchObject({
        text:
          'Guarantees run in a ring: Ring Alpha Ltd → Ring Beta Ltd → Ring Gamma Ltd → ' +
          'Ring Alpha Ltd, CNY 150 million; Ring Gamma Ltd is RED or in default.',
        evidence: [
          {
            kind: 'neighbour',
            party: 'company:c',
            path: ['company:a', 'company:b', 'company:c', 'company:a'],
          },
        ],
      });
      const { json } = await api.send('GET', '/v1/companies/a/network');
      expect(json.parties).toContainEqual(
        expect.objectContaining({ companyId: 'c', name: 'Ring Gamma Ltd', ownLevel: 'RED' }),
      );
      expect(json.paths).toContainEqual(
        expect.objectContaining({
          party: 'company:c',
          troubled: true,
          text: expect.stringContaining('Ring Gamma Ltd is RED in early warning'),
        }),
      );
      expect(Number(json.contagionScore)).toBeGreaterThan(0);

      // What b hears of c raises b’s level, but not what b passes on.
      const { json: watch } = await api.send('GET', '/v1/companies/b/watch');
      expect(watch).toMatchObject({ level: 'ORANGE', ownLevel: 'GREEN' });

      await record('b', guarantee('Ring Gamma Ltd', '40000000', { releasedOn: '2025-06-30' }));
      await vi.waitFor(async () => {
        const broken = await api.send('GET', '/v1/companies/a/network');
        expect(broken.json.cycles).toEqual([]);
      }, PATIENCE);
    },
    STORY_TIMEOUT,
  );

  it('says so in Chinese to whoever asks in Chinese', async () => {
    await register('zh-one', 'Zh One Ltd');
    await register('zh-two', 'Zh Two Ltd');
    await record('zh-one', guarantee('Zh Two Ltd', '60000000', { beneficiaryId: 'zh-two' }));
    await vi.waitFor(async () => {
      const { json } = await api.send('GET', '/v1/companies/zh-two/network', undefined, {
        'accept-language': 'zh-CN',
      });
      expect(json.links).toMatchObject([
        { title: 'Zh One Ltd为Zh Two Ltd提供担保（CNY 6000万）', from: 'company:zh-one' },
      ]);
    }, PATIENCE);
  });
});

describe('the network of a company', () => {
  it('is the company alone where nothing ties it to others', async () => {
    await register('alone', 'Alone Ltd');
    const { status, json } = await api.send('GET', '/v1/companies/alone/network');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      parties: [{ party: 'company:alone', hops: 0 }],
      links: [],
      paths: [],
      cycles: [],
      contagionScore: '0',
      truncated: false,
    });
  });

  it('is not found for a company that is not known', async () => {
    expect((await api.send('GET', '/v1/companies/nobody/network')).status).toBe(404);
  });
});
