import { beforeAll, describe, expect, it } from 'vitest';
import { invented } from '../../../shared/contracts/examples.ts';
import { type Api, apiOf } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

const AS_OF = '2025-05-15';
const { company, statement2024, statement2023 } = invented;
const inline = (id: string, more: object = {}) => ({
  company: { id, ...company },
  statements: [statement2024, statement2023],
  asOf: AS_OF,
  ...more,
});

describe('a company', () => {
  it('is created once, unchanged when sent again, and updated where it differs', async () => {
    const first = await api.send('PUT', '/v1/companies/one', company);
    const again = await api.send('PUT', '/v1/companies/one', company);
    const renamed = await api.send('PUT', '/v1/companies/one', { ...company, listed: true });
    expect([first.status, again.status, renamed.status]).toEqual([201, 200, 200]);
    expect(again.json.recordedAt).toBe(first.json.recordedAt);
    expect((await api.send('GET', '/v1/companies/one')).json).toMatchObject({
      id: 'one',
      name: company.name,
      industry: company.industry,
      listed: true,
    });
  });

  it('keeps every version of a statement, and says which one is new', async () => {
    await api.send('PUT', '/v1/companies/versions', company);
    const path = '/v1/companies/versions/statements/2024-12-31';
    const corrected = {
      ...statement2024,
      lines: { ...statement2024.lines, cashFromCustomers: '88001' },
    };
    const outcomes = [];
    for (const body of [statement2024, statement2024, corrected, statement2024])
      outcomes.push((await api.send('PUT', path, body)).json.items);
    expect(outcomes).toMatchObject([
      [{ outcome: 'created' }],
      [{ outcome: 'unchanged' }],
      [{ outcome: 'updated' }],
      [{ outcome: 'updated' }],
    ]);
    const { json } = await api.send('GET', '/v1/companies/versions/statements');
    expect(json.items).toHaveLength(3);
    expect(json.items).toMatchObject([
      { lines: { cashFromCustomers: '880000000' } },
      { lines: { cashFromCustomers: '880010000' } },
      { lines: { cashFromCustomers: '880000000' } },
    ]);
  });

  it('refuses a statement under the address of another period', async () => {
    await api.send('PUT', '/v1/companies/period', company);
    const { status, json } = await api.send(
      'PUT',
      '/v1/companies/period/statements/2023-12-31',
      statement2024,
    );
    expect(status).toBe(400);
    expect(json.errors).toMatchObject([{ pointer: '/period/end', code: 'period-differs' }]);
  });

  it('tells broken identities when the statement is sent, and refuses to rate on them', async () => {
    await api.send('PUT', '/v1/companies/broken', company);
    const lines = { ...statement2024.lines, totalAssets: '84500' };
    const put = await api.send('PUT', '/v1/companies/broken/statements/2024-12-31', {
      ...statement2024,
      lines,
    });
    expect(put.status).toBe(200);
    expect(put.json.findings).toContainEqual(
      expect.objectContaining({ severity: 'error', difference: expect.any(String) }),
    );
    const assessed = await api.send('POST', '/v1/companies/broken/assessments', { asOf: AS_OF });
    expect(assessed.status).toBe(422);
    expect(assessed.json).toMatchObject({
      type: '/problems/statements-inconsistent',
      findings: expect.arrayContaining([
        expect.objectContaining({
          left: expect.any(Object),
          right: expect.any(Object),
          message: expect.stringContaining('differs from'),
        }),
      ]),
    });
  });

  it('is mended by a corrected statement', async () => {
    const path = '/v1/companies/broken/statements/2024-12-31';
    await api.send('PUT', path, statement2024);
    const assessed = await api.send('POST', '/v1/companies/broken/assessments', { asOf: AS_OF });
    expect(assessed.status).toBe(201);
  });
});

describe('an assessment in one call', () => {
  it('is a rating whose contributions add up to its log-odds', async () => {
    const { status, json, headers } = await api.send('POST', '/v1/assessments', inline('rated'));
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/companies/rated/assessments/${json.id}`);
    const { rating, trace } = json as unknown as Assessed;
    const total = trace.indicators.reduce(
      (sum, { contribution }) => sum + (contribution === undefined ? 0 : units(contribution)),
      units(rating.intercept),
    );
    expect(total).toBe(units(rating.logOdds));
  });

  it('traces every figure it used down to a line that was sent', async () => {
    const { json } = await api.send('POST', '/v1/assessments', inline('traced'));
    const { trace } = json as unknown as Assessed;
    for (const { inputs } of trace.indicators)
      for (const { period, item } of inputs.flatMap(({ readings }) => readings))
        expectGrounded(trace.items[period] ?? {}, item);
  });

  it('gives the same content for the same request, and another id', async () => {
    const [one, other] = [
      await api.send('POST', '/v1/assessments', inline('same')),
      await api.send('POST', '/v1/assessments', inline('same')),
    ];
    expect(other.json.contentHash).toBe(one.json.contentHash);
    expect(other.json.id).not.toBe(one.json.id);
  });

  it('does not depend on the currency unit or on the order of statements', async () => {
    const thousandfold = (lines: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(lines).map(([line, value]) => [line, `${value}0`]));
    const inThousands = [statement2023, statement2024].map((statement) => ({
      ...statement,
      unit: '千元',
      lines: thousandfold(statement.lines),
    }));
    const [one, other] = [
      await api.send('POST', '/v1/assessments', inline('unit-one')),
      await api.send('POST', '/v1/assessments', inline('unit-two', { statements: inThousands })),
    ];
    const ratingOf = ({ json }: typeof one) => (json as unknown as Assessed).rating;
    expect(ratingOf(other).logOdds).toBe(ratingOf(one).logOdds);
  });

  it('leaves out the trace when only the summary is wanted', async () => {
    const { json } = await api.send('POST', '/v1/assessments?view=summary', inline('summary'));
    expect(json).toHaveProperty('rating.grade');
    expect(json).not.toHaveProperty('trace');
  });

  it('stores nothing when it is refused', async () => {
    const lines = { ...statement2024.lines, totalAssets: '1' };
    const refused = await api.send(
      'POST',
      '/v1/assessments',
      inline('refused', { statements: [{ ...statement2024, lines }] }),
    );
    expect(refused.status).toBe(422);
    expect((await api.send('GET', '/v1/companies/refused')).status).toBe(404);
  });

  it('remembers an officer’s judgement until it is withdrawn', async () => {
    const path = '/v1/companies/judged/assessments';
    const support = { groupGrade: 'AA', status: 'core' };
    const judgedBy = async (body: object) =>
      (await api.send('POST', path, { asOf: AS_OF, ...body })).json;
    const lifted = await api.send('POST', '/v1/assessments', inline('judged', { support }));
    expect(lifted.json).toMatchObject({ rating: { grade: 'AA' } });
    expect(await judgedBy({})).toMatchObject({ rating: { grade: 'AA' } });
    expect(await judgedBy({ support: null })).not.toMatchObject({ rating: { grade: 'AA' } });
  });

  it('says which later periods do not fit the day assessed', async () => {
    const { json } = await api.send(
      'POST',
      '/v1/assessments',
      inline('late', { asOf: '2024-06-30' }),
    );
    expect(json.errors).toMatchObject([
      { pointer: '/statements/0/period', code: 'period-after-as-of' },
    ]);
  });
});

describe('the two times', () => {
  it('answer what was known at an instant', async () => {
    await api.send('PUT', '/v1/companies/times', company);
    const path = '/v1/companies/times/statements/2024-12-31';
    await api.send('PUT', path, {
      ...statement2024,
      lines: { ...statement2024.lines, revenue: '79990', costOfSales: '59990' },
    });
    const before = await api.send('POST', '/v1/companies/times/assessments', { asOf: AS_OF });
    const knownAt = String(before.json.createdAt);
    await api.send('PUT', path, statement2024);
    const after = await api.send('POST', '/v1/companies/times/assessments', { asOf: AS_OF });
    const again = await api.send('POST', '/v1/companies/times/assessments', {
      asOf: AS_OF,
      knownAt,
    });
    expect(after.json.contentHash).not.toBe(before.json.contentHash);
    expect(again.json.contentHash).toBe(before.json.contentHash);
    const then = await api.send('GET', `/v1/companies/times/statements?knownAt=${knownAt}`);
    expect(then.json.items).toMatchObject([{ lines: { revenue: '799900000' } }]);
  });

  it('never let a look back become the latest rating', async () => {
    const path = '/v1/companies/back/assessments';
    const current = await api.send('POST', '/v1/assessments', inline('back'));
    const back = await api.send('POST', path, { asOf: '2024-06-30' });
    expect(back.status).toBe(201);
    expect((await api.send('GET', '/v1/companies/back/rating')).json.id).toBe(current.json.id);
    const { json } = await api.send('GET', path);
    expect(json.items).toMatchObject([{ asOf: AS_OF }, { asOf: '2024-06-30' }]);
  });

  it('refuse the future', async () => {
    await api.send('PUT', '/v1/companies/future', company);
    const { json } = await api.send('POST', '/v1/companies/future/assessments', {
      asOf: '2199-01-01',
    });
    expect(json.errors).toContainEqual(
      expect.objectContaining({ pointer: '/asOf', code: 'date-in-future' }),
    );
  });
});

interface Assessed {
  readonly rating: { readonly logOdds: string; readonly intercept: string };
  readonly trace: {
    readonly items: Readonly<Record<string, Items>>;
    readonly indicators: readonly {
      readonly contribution?: string;
      readonly inputs: readonly {
        readonly readings: readonly { readonly period: string; readonly item: string }[];
      }[];
    }[];
  };
}

type Items = Readonly<
  Record<string, { readonly origin: string; readonly uses?: readonly string[] }>
>;

/** Log-odds have nine places at most: whole units of the ninth add up exactly. */
const units = (text: string): number => {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = Number(whole + fraction.padEnd(9, '0'));
  return text.startsWith('-') ? -size : size;
};

const expectGrounded = (items: Items, item: string): void => {
  const found = items[item];
  expect(found, item).toBeDefined();
  expect(['reported', 'derived', 'nil-proven', 'nil-declared']).toContain(found?.origin);
  for (const part of found?.uses ?? []) expectGrounded(items, part);
};
