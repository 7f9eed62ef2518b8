import { beforeAll, describe, expect, it } from 'vitest';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await apiOf();
  await api.send('PUT', '/v1/companies/client', invented.company);
  await api.send('PUT', '/v1/companies/client/statements/2024-12-31', invented.statement2024);
  await api.send('PUT', '/v1/companies/client/statements/2023-12-31', invented.statement2023);
});

const path = '/v1/companies/client/facts';
const LISTING = { kind: 'dishonest-debtor', observedOn: '2025-01-10', reference: '(2025)901' };
const SUIT = {
  kind: 'litigation',
  role: 'defendant',
  amount: '9000000',
  reference: '(2025)31',
  stage: 'filed',
  observedOn: '2025-03-03',
};

const record = (...facts: readonly object[]) => api.send('POST', path, { facts });
const assess = async () => {
  const { json } = await api.send('POST', '/v1/companies/client/assessments', {
    asOf: '2025-05-15',
  });
  return json;
};

describe('facts over HTTP', () => {
  it('are recorded each on its own; sent again they are known', async () => {
    const mixed = await record(SUIT, { ...SUIT, stage: 'guessed' });
    expect(mixed.status).toBe(207);
    expect(mixed.json).toMatchObject({
      added: 1,
      refused: 1,
      items: [
        { index: 0, outcome: 'recorded', counts: true },
        { index: 1, outcome: 'refused', errors: [{ pointer: '/stage', code: 'not-one-of' }] },
      ],
    });
    const again = await record(SUIT);
    expect(again.status).toBe(200);
    expect(again.json).toMatchObject({ added: 0, items: [{ outcome: 'already-known' }] });
  });

  it('move the rating, and back to the last digit when withdrawn', async () => {
    const before = await assess();
    const { json } = await record(LISTING);
    const [{ id }] = json.items as [{ id: string }];
    expect(await assess()).toMatchObject({ rating: { caps: ['dishonest-debtor'] } });
    await record({ kind: 'withdrawal', observedOn: '2025-05-01', factId: id });
    expect((await assess()).rating).toEqual(before.rating);
    const listed = await api.send('GET', `${path}?kind=dishonest-debtor`);
    expect(listed.json.items).toMatchObject([{ id, status: 'withdrawn' }]);
  });

  it('tell the trace which facts an indicator was read from', async () => {
    const { json } = await record(SUIT);
    const [{ id }] = json.items as [{ id: string }];
    const { trace } = (await assess()) as unknown as {
      readonly trace: {
        readonly indicators: readonly {
          readonly id: string;
          readonly contribution?: string;
          readonly inputs: readonly { readonly name: string; readonly facts?: readonly string[] }[];
        }[];
      };
    };
    const claims = trace.indicators.find((each) => each.id === 'claims-to-equity');
    expect(claims?.inputs.find(({ name }) => name === 'claimsPending')?.facts).toEqual([id]);
    expect(Number(claims?.contribution)).toBeGreaterThanOrEqual(0);
  });

  it('are nobody else’s to see', async () => {
    const theirs = await apiOf();
    expect((await theirs.send('GET', path)).status).toBe(404);
    expect((await theirs.send('POST', path, { facts: [SUIT] })).status).toBe(404);
    expect((await theirs.send('GET', '/v1/refused-facts')).json).toEqual({ items: [] });
  });
});

describe('the kinds of facts', () => {
  it('are told with what each carries, in the language asked for', async () => {
    const { json } = await api.send('GET', '/v1/fact-kinds');
    expect(json.items).toContainEqual(
      expect.objectContaining({
        id: 'litigation',
        titles: ['Lawsuit or arbitration', '诉讼与仲裁'],
      }),
    );
  });
});
