import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { invented } from '../../../shared/contracts/examples.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { LINE_ITEM_IDS } from '../../../shared/domain/statements/line-items/line-items.ts';
import { type Api, apiOf, type Sent } from './api.ts';
import { anything, lines, number, soundLines } from './arbitrary-requests.ts';

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

const RUNS = 120;
const { company, statement2024, statement2023 } = invented;
const base = {
  company: { id: 'fuzzed', ...company },
  statements: [statement2024, statement2023],
  asOf: '2025-05-15',
};

const post = (body: unknown): Promise<Sent> => api.send('POST', '/v1/assessments', body);

/** A rating, or a problem that says what is wrong; never a failure of ours. */
const expectSound = ({ status, json, text }: Sent): void => {
  expect(status, text.slice(0, 500)).toBeLessThan(500);
  if (status < 300) return;
  expect(problemSchema.safeParse(json).error).toBeUndefined();
  const offences = [json.errors, json.findings].flat().filter(Boolean);
  const isSelfEvident = ['malformed-json', 'statements-missing', 'payload-too-large'].some(
    (id) => json.type === `/problems/${id}`,
  );
  expect(isSelfEvident || offences.length > 0, text.slice(0, 500)).toBe(true);
};

const run = <Value>(arbitrary: fc.Arbitrary<Value>, bodyOf: (value: Value) => unknown) =>
  fc.assert(
    fc.asyncProperty(arbitrary, async (value) => {
      const body = bodyOf(value);
      // What JSON cannot say does not reach us.
      if (body !== undefined) expectSound(await post(body));
    }),
    { numRuns: RUNS },
  );

describe('whatever is sent for an assessment', () => {
  it('any JSON at all', () => run(anything, (value) => JSON.stringify(value) ?? 'null'));

  it('any bytes', () => run(fc.uint8Array({ minLength: 1 }), (bytes) => bytes));

  it('any number in any line', () =>
    run(lines, (given) => ({ ...base, statements: [{ ...statement2024, lines: given }] })));

  it('any amounts of proper form, however absurd together', () =>
    run(
      fc.tuple(soundLines, soundLines, fc.constantFrom('unknown', 'nil')),
      ([one, other, absentLines]) => ({
        ...base,
        company: { ...base.company, id: 'absurd' },
        statements: [
          { ...statement2024, absentLines, lines: one },
          { ...statement2023, absentLines, lines: other },
        ],
      }),
    ));

  it('one line of a sound statement replaced by anything', () =>
    run(
      fc.tuple(fc.constantFrom(...Object.keys(statement2024.lines)), number),
      ([line, value]) => ({
        ...base,
        company: { ...base.company, id: 'replaced' },
        statements: [
          { ...statement2024, lines: { ...statement2024.lines, [line]: value } },
          statement2023,
        ],
      }),
    ));

  it('any member replaced by anything', () =>
    run(
      fc.tuple(
        fc.constantFrom(
          ...Object.keys(base),
          ...['facts', 'officerScores', 'support', 'sovereignCeiling', 'segment', 'parameters'],
          'imports',
        ),
        anything,
      ),
      ([member, value]) => ({ ...base, [member]: value }),
    ));

  it('any member of a statement replaced by anything', () =>
    run(
      fc.tuple(
        fc.constantFrom(...Object.keys(statement2024), 'naming', 'version', 'absentLines'),
        fc.oneof(anything, number),
      ),
      ([member, value]) => ({ ...base, statements: [{ ...statement2024, [member]: value }] }),
    ));

  it('any Chinese line names and cells', () =>
    run(
      fc.dictionary(
        fc.oneof(
          fc.constantFrom('货币资金', '资产总计', '净利润', '信用减值损失', '利润表'),
          fc.string(),
        ),
        number,
      ),
      (given) => ({
        ...base,
        company: { ...base.company, id: 'chinese' },
        statements: [{ ...invented.casLines, lines: given }],
      }),
    ));

  it('any CSV, and any companyfacts', async () => {
    const csv = fc.array(
      fc.array(
        fc.oneof(
          fc.constantFrom('项目', '期末余额', '货币资金', '单位：元', '"', '2024年'),
          fc.string(),
        ),
      ),
    );
    await run(csv, (rows) => ({
      ...base,
      imports: [
        {
          format: 'cas-csv',
          assurance: 'audited',
          content: rows.map((row) => row.join(',')).join('\n'),
        },
      ],
    }));
    await run(anything, (content) => ({ ...base, imports: [{ format: 'companyfacts', content }] }));
  });
});

describe('a hostile request', () => {
  const offencesOf = ({ json }: Sent): readonly string[] =>
    (json.errors as { pointer: string; code: string }[]).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );

  it('has each of its offences named', async () => {
    const sent = await post({
      company: { id: '../etc', name: '', country: 'ZZ', constructor: 1 },
      statements: [
        {
          ...statement2024,
          unit: 'M',
          period: { end: '2024-02-30', months: 7 },
          lines: {
            totalAssets: '9'.repeat(400),
            totalLiabilities: 'NaN',
            revenue: 1e300,
            revenu: 1,
          },
        },
        statement2023,
        statement2023,
      ],
      asOf: 'today',
      parameters: { dayBasis: 0 },
    });
    expect(sent.status).toBe(400);
    expect(offencesOf(sent)).toEqual(
      expect.arrayContaining([
        '/company/id malformed',
        '/company/name too-short',
        '/company/country country-unknown',
        '/company/constructor member-unknown',
        '/statements/0/unit unit-scale-ambiguous',
        '/statements/0/period/end date-malformed',
        '/statements/0/period/months not-one-of',
        '/statements/0/lines/totalAssets decimal-too-large',
        '/statements/0/lines/totalLiabilities decimal-malformed',
        '/statements/0/lines/revenue decimal-too-large',
        '/statements/0/lines/revenu line-unknown',
        '/asOf date-malformed',
        '/parameters/dayBasis out-of-range',
      ]),
    );
  });

  it('may not send one period twice', async () => {
    const sent = await post({ ...base, statements: [statement2024, statement2023, statement2024] });
    expect(offencesOf(sent)).toEqual(['/statements/2/period period-duplicate']);
  });

  it('cannot reach prototypes', async () => {
    const text = JSON.stringify(base).replace('"cash":', '"__proto__":{"polluted":1},"cash":');
    const sent = await post(text);
    expect(offencesOf(sent)).toEqual(['/statements/0/lines/__proto__ member-unknown']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    ['a million lists deep', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
    ['a million statements', `{"statements":[${'{},'.repeat(999_999)}{}]}`],
    [
      'a hundred thousand unknown members',
      `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join()}}`,
    ],
    [
      'a hundred thousand unknown lines',
      JSON.stringify({
        ...base,
        statements: [
          {
            ...statement2024,
            lines: Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`line${at}`, 1])),
          },
        ],
      }),
    ],
    [
      'forty statements of four hundred unknown lines',
      JSON.stringify({
        ...base,
        statements: Array.from({ length: 40 }, () => ({
          ...statement2024,
          lines: Object.fromEntries(
            Array.from({ length: 400 }, (_, at) => [`totalAsets${at}`, 'x']),
          ),
        })),
      }),
    ],
  ])('%s is refused, not suffered', async (_name, body) => {
    const { status } = await post(body);
    expect(status).toBe(400);
  });

  it('cannot rate on nothing', async () => {
    const zero = Object.fromEntries(LINE_ITEM_IDS.map((line) => [line, '0']));
    const sent = await post({
      ...base,
      company: { ...base.company, id: 'zero' },
      statements: [{ ...statement2024, lines: zero }],
    });
    expectSound(sent);
  });
});
