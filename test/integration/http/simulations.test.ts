import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { companyProfileSchema } from '../../../shared/contracts/company-profile.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { statisticText } from '../../../shared/contracts/output.ts';
import { statementInput } from '../../../shared/contracts/statement-input.ts';
import { simulate } from '../../../shared/domain/simulation/simulate.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { decimal, decimalText, sum } from '../../../shared/kernel/decimal.ts';
import { type Api, apiOf } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await apiOf();
});

const AS_OF = '2025-05-15';
const PATH = '/v1/simulations';
const { company, statement2024, statement2023 } = invented;
const inline = (id: string, more: object = {}) => ({
  company: { id, ...company },
  statements: [statement2024, statement2023],
  asOf: AS_OF,
  ...more,
});

const ask = async (body: object) => {
  const sent = await api.send('POST', PATH, body);
  expect(sent.status, sent.text).toBe(200);
  return sent.json;
};

const ratingSchema = z.object({ grade: z.string(), number: z.int(), logOdds: z.string() });
const sideSchema = z.object({ outcome: z.literal('rated'), rating: ratingSchema });
const comparedSchema = z.object({
  base: sideSchema,
  changed: sideSchema,
  attribution: z.object({
    logOdds: z.string(),
    notches: z.int(),
    indicators: z.array(z.object({ indicator: z.string(), logOdds: z.string() })),
    steps: z.array(z.object({ notches: z.int() })),
  }),
});

const skippedSchema = z.object({ skipped: z.array(z.object({ pointer: z.string() })) });

const stepSchema = z.object({
  changes: z.array(z.unknown()),
  notEnough: z.array(z.unknown()).optional(),
  grade: z.string(),
});
const upgradeSchema = z.object({
  from: z.string(),
  to: z.string(),
  single: z.array(stepSchema).min(1),
  combination: stepSchema.optional(),
});

/** The tenth of its equity that owners put in. */
const TENTH = '34000000';

describe('a simulation', () => {
  it('shows the company as an assessment does, and stores neither it nor anything else', async () => {
    const { base } = await ask(inline('unstored', { scenario: 'mild-downturn' }));
    for (const rest of ['', '/assessments', '/rating'])
      expect((await api.send('GET', `/v1/companies/unstored${rest}`)).status).toBe(404);
    const { json } = await api.send('POST', '/v1/assessments', inline('stored'));
    const { rating, quality } = z.object({ rating: z.unknown(), quality: z.unknown() }).parse(json);
    expect(base).toMatchObject({ rating, quality });
    const before = (await api.send('GET', '/v1/companies/stored/assessments')).json;
    await ask({ companyId: 'stored', asOf: AS_OF, scenario: 'rate-shock', segment: 'sme' });
    expect((await api.send('GET', '/v1/companies/stored/assessments')).json).toEqual(before);
    expect((await ask({ companyId: 'stored', asOf: AS_OF, pathToUpgrade: true })).base).toEqual(
      base,
    );
  });

  it('says of a tenth more equity what the engine says', async () => {
    const { foundedOn, industry } = companyProfileSchema.parse(company);
    const expected = simulate(
      {
        asOf: isoDate(AS_OF),
        ratedOn: isoDate(new Date().toISOString().slice(0, 10)),
        statements: [statement2024, statement2023].map(
          (each) => statementInput.parse(each).statement,
        ),
        ...(foundedOn === undefined ? {} : { foundedOn }),
        ...(industry === undefined ? {} : { industry }),
      },
      { changes: [{ kind: 'equity-injected', amount: decimal(TENTH) }] },
    );
    if (expected.kind !== 'ok' || expected.value.changed.kind !== 'rated')
      throw new Error('the engine refuses or does not rate');
    const { rating } = expected.value.changed;
    const answer = await ask(
      inline('equity', { changes: [{ kind: 'equity-injected', amount: TENTH }] }),
    );
    expect(answer).toMatchObject({
      changed: {
        rating: {
          grade: rating.notch.grade,
          pd: statisticText(rating.pd),
          logOdds: decimalText(rating.score.logOdds),
        },
      },
      attribution: { notches: expected.value.attribution?.notches },
    });
    const { base, changed, attribution } = comparedSchema.parse(answer);
    expect(decimal(changed.rating.logOdds).lt(base.rating.logOdds)).toBe(true);
    expect(attribution.notches).toBe(changed.rating.number - base.rating.number);
  });

  it('attributes the difference without remainder', async () => {
    const changes = [
      { kind: 'revenue', change: '-0.3', variableCostShare: '0.7' },
      { kind: 'receivable-days', days: 20 },
    ];
    const { base, changed, attribution } = comparedSchema.parse(
      await ask(inline('attributed', { changes })),
    );
    const total = sum(attribution.indicators.map(({ logOdds }) => decimal(logOdds)));
    expect(total.toFixed()).toBe(attribution.logOdds);
    expect(decimal(base.rating.logOdds).plus(total).toFixed()).toBe(changed.rating.logOdds);
    const notches = attribution.steps.reduce((moved, step) => moved + step.notches, 0);
    expect(notches).toBe(attribution.notches);
    expect(notches).toBeGreaterThan(0);
  });

  it('does by its id what a listed scenario does by its changes', async () => {
    const { json } = await api.send('GET', '/v1/scenarios');
    const { items } = z
      .object({ items: z.array(z.object({ id: z.string(), changes: z.array(z.unknown()) })) })
      .parse(json);
    for (const { id: scenario, changes } of items) {
      const named = await ask(inline('named', { scenario }));
      const left = new Set(skippedSchema.parse(named).skipped.map(({ pointer }) => pointer));
      const made = changes.filter((_change, index) => !left.has(`/${index}`));
      expect(made.length).toBe(changes.length - left.size);
      expect(named).toMatchObject({ scenario: { id: scenario } });
      if (made.length === 0) continue;
      const { changed, lines } = await ask(inline('named', { changes: made }));
      expect({ changed, lines }, scenario).toEqual({ changed: named.changed, lines: named.lines });
      expect(named.pointInTime).toBeDefined();
    }
  });

  it('shows statements that contradict themselves beside the base', async () => {
    const line = { kind: 'line', line: 'totalAssets', operation: 'scale', value: 2 };
    const answer = await ask(
      inline('contradictory', { changes: [{ ...line, effect: 'as-stated' }] }),
    );
    expect(answer).toMatchObject({
      base: { outcome: 'rated' },
      changed: { outcome: 'inconsistent', findings: expect.anything() },
      lines: [{ line: 'totalAssets', before: '645000000', after: '1290000000' }],
    });
    expect(answer).not.toHaveProperty('attribution');
  });

  it('speaks Chinese where asked', async () => {
    const { text } = await api.send(
      'POST',
      PATH,
      inline('chinese', { scenario: 'rate-shock', pathToUpgrade: true }),
      { 'accept-language': 'zh-CN' },
    );
    expect(text).toContain('等级由');
    expect(text).not.toContain('The grade rises');
  });
});

describe('reverse stress', () => {
  it('is true on both sides when the sizes are sent as changes', async () => {
    const { reverseStress } = z
      .object({
        reverseStress: z.tuple([
          z.object({
            kind: z.literal('found'),
            holds: z.object({ size: z.string(), grade: z.string() }),
            breaks: z.object({ size: z.string(), grade: z.string() }),
          }),
        ]),
      })
      .parse(
        await ask(inline('stressed', { reverseStress: [{ driver: 'ebitda', gradeFloor: 'BB' }] })),
      );
    for (const { size, grade } of [reverseStress[0].holds, reverseStress[0].breaks]) {
      const change = decimal(size).negated().toFixed(8);
      const answer = await ask(inline('stressed', { changes: [{ kind: 'ebitda', change }] }));
      expect(comparedSchema.parse(answer).changed.rating.grade).toBe(grade);
    }
    expect(reverseStress[0].holds.grade).toBe('BB');
    expect(reverseStress[0].breaks.grade).toBe('BB-');
  });
});

describe('the path to an upgrade', () => {
  it('lifts the grade when sent back as changes, and a little less of it does not', async () => {
    const { pathToUpgrade } = z
      .object({ pathToUpgrade: upgradeSchema })
      .parse(await ask(inline('lifted', { pathToUpgrade: true })));
    const { from, to, single, combination } = pathToUpgrade;
    const gradeAfter = async (changes: readonly unknown[]) =>
      comparedSchema.parse(await ask(inline('lifted', { changes }))).changed.rating.grade;
    const [first] = single;
    expect(first?.notEnough).toBeDefined();
    for (const { changes, notEnough, grade } of [
      ...single,
      ...(combination ? [combination] : []),
    ]) {
      expect(grade).toBe(to);
      expect(await gradeAfter(changes)).toBe(to);
      if (notEnough !== undefined) expect(await gradeAfter(notEnough)).toBe(from);
    }
  });
});

describe('a simulation that cannot be carried out', () => {
  const errorsOf = async (body: object, status = 400) => {
    const sent = await api.send('POST', PATH, body);
    expect(sent.status, sent.text).toBe(status);
    return sent.json.errors;
  };

  it('names the scenario that was probably meant', async () => {
    expect(await errorsOf(inline('typo', { scenario: 'mild-downtrun' }))).toMatchObject([
      { pointer: '/scenario', detail: expect.stringContaining('Did you mean mild-downturn?') },
    ]);
  });

  it('names the line, the driver and the indicator that were probably meant', async () => {
    const covenant = { indicator: 'curent-ratio', bound: 'at-least', threshold: 1 };
    const body = inline('typos', {
      changes: [
        { kind: 'line', line: 'revenues', operation: 'set', value: 1 },
        { kind: 'dividends', amount: 1 },
      ],
      reverseStress: [{ driver: 'ebitda', covenant }, { driver: 'ebitda' }],
    });
    expect(await errorsOf(body)).toMatchObject([
      { pointer: '/changes/0/line', detail: expect.stringContaining('Did you mean revenue?') },
      { pointer: '/changes/1/kind', detail: expect.stringContaining('Did you mean dividend?') },
      {
        pointer: '/reverseStress/0/covenant/indicator',
        detail: expect.stringContaining('Did you mean current-ratio?'),
      },
      { pointer: '/reverseStress/1', code: 'target-ambiguous' },
    ]);
  });

  it.each([
    ['changes', Array(21).fill({ kind: 'dividend', amount: 1 })],
    ['reverseStress', Array(4).fill({ driver: 'ebitda', gradeFloor: 'B' })],
  ])('is refused for too many %s', async (member, entries) => {
    expect(await errorsOf(inline('oversize', { [member]: entries }))).toMatchObject([
      { pointer: `/${member}`, code: 'too-many' },
    ]);
  });

  it('says which change the figures do not allow', async () => {
    const changes = [
      { kind: 'dividend', amount: 1 },
      { kind: 'gross-margin', change: 5 },
      { kind: 'debt-repaid', amount: '999999999999' },
    ];
    expect(await errorsOf(inline('refused', { changes }), 422)).toMatchObject([
      { pointer: '/changes/1/change', code: 'value-out-of-range' },
      { pointer: '/changes/2', code: 'line-exhausted' },
    ]);
  });

  it.each([
    ['asks for nothing', inline('any'), '', 'nothing-asked'],
    ['is about no company', { scenario: 'rate-shock' }, '', 'subject-ambiguous'],
    [
      'is about two companies',
      inline('any', { companyId: 'other', scenario: 'rate-shock' }),
      '',
      'subject-ambiguous',
    ],
    [
      'adds statements to a stored company',
      { companyId: 'any', statements: [statement2024], scenario: 'rate-shock' },
      '/statements',
      'not-with-company-id',
    ],
    [
      'looks at the past of a company that is sent',
      inline('any', { knownAt: '2025-06-01T00:00:00Z', scenario: 'rate-shock' }),
      '/knownAt',
      'not-with-company',
    ],
  ])('is refused where it %s', async (_what, body, pointer, code) => {
    expect(await errorsOf(body)).toMatchObject([{ pointer, code }]);
  });

  it('knows stored companies only from when they were recorded', async () => {
    await api.send('POST', '/v1/assessments', inline('young'));
    const past = { knownAt: '2025-06-01T00:00:00Z', asOf: AS_OF, scenario: 'rate-shock' };
    const { status } = await api.send('POST', PATH, { companyId: 'young', ...past });
    expect(status).toBe(404);
  });
});
