import { describe, expect, it } from 'vitest';
import { assessInline, assessStored } from '../../../shared/application/assess-company.ts';
import { hashOfContent } from '../../../shared/application/content-of-assessment.ts';
import { registerCompany } from '../../../shared/application/record-company.ts';
import { assessmentDocumentSchema } from '../../../shared/contracts/assessment-output.ts';
import {
  assessmentRequestSchema,
  storedAssessmentRequestSchema,
} from '../../../shared/contracts/assessment-request.ts';
import { companyProfileSchema } from '../../../shared/contracts/company-profile.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { MODELS } from '../../../shared/domain/models/index.generated.ts';
import { type MemoryPorts, memoryPorts } from './memory-stores.ts';

const { company, statement2024, statement2023 } = invented;

const inline = (more: object = {}) =>
  assessmentRequestSchema.parse({
    company: { id: 'c', ...company },
    statements: [statement2024, statement2023],
    asOf: '2025-05-15',
    ...more,
  });
const stored = (given: object = {}) => storedAssessmentRequestSchema.parse(given);

const done = async (ports: MemoryPorts, request = inline()) => {
  const assessed = await assessInline(ports, request);
  if (assessed.kind === 'failed') throw new Error(assessed.failure.problem);
  return assessed.value;
};

describe('assessing in one call', () => {
  it('saves exactly what it answers, in the form that is stored', async () => {
    const ports = memoryPorts();
    const document = await done(ports);
    expect(ports.saved).toEqual([document]);
    expect(assessmentDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it('forgets a listing once it is sent again with its removal, not before', async () => {
    const ports = memoryPorts();
    const listing = { kind: 'dishonest-debtor', observedOn: '2025-01-10' };
    const grades = [];
    for (const facts of [[listing], [], [{ ...listing, removedOn: '2025-03-01' }], []])
      grades.push((await done(ports, inline({ facts }))).rating?.caps);
    expect(grades).toEqual([['dishonest-debtor'], ['dishonest-debtor'], [], []]);
  });

  it('names the model with a hash of its content', async () => {
    const { rating } = await done(memoryPorts());
    const model = MODELS.find(({ id }) => id === rating?.model.id);
    expect(rating?.model).toMatchObject({
      version: model?.version,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('refers to everything it rests on', async () => {
    const { inputs } = await done(
      memoryPorts(),
      inline({ officerScores: { legal: 60 }, parameters: { dayBasis: 360 } }),
    );
    expect(inputs.statements.map(({ periodEnd }) => periodEnd)).toEqual([
      '2024-12-31',
      '2023-12-31',
    ]);
    expect(inputs).toMatchObject({
      judgement: { officerScores: { legal: '60' } },
      parameters: { dayBasis: '360' },
    });
  });

  it('writes no input twice', async () => {
    const ports = memoryPorts();
    await done(ports);
    await done(ports);
    expect(ports.writes()).toBe(1);
    expect(ports.saved).toHaveLength(2);
  });

  it('has one content hash for one input, whenever and in whichever order it came', async () => {
    const [one, later] = [memoryPorts(), memoryPorts()];
    later.setTime('2025-06-30T00:00:00.000Z');
    const reversed = inline({ statements: [statement2023, statement2024] });
    expect((await done(later, reversed)).contentHash).toBe((await done(one)).contentHash);
  });

  it('has another content hash for another figure, judgement or parameter', async () => {
    const lines = { ...statement2023.lines, operatingCashFlow: '6101' };
    const requests = [
      inline(),
      inline({ statements: [statement2024, { ...statement2023, lines }] }),
      inline({ officerScores: { management: 1 } }),
      inline({ parameters: { dayBasis: 360 } }),
    ];
    const hashes = await Promise.all(
      requests.map(async (request) => (await done(memoryPorts(), request)).contentHash),
    );
    expect(new Set(hashes).size).toBe(requests.length);
  });

  it('keeps notices within bounds, and says how many more there were', async () => {
    const lines = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`未知项目${at}`, '1']),
    );
    const statement = { ...invented.casLines, lines: { ...invented.casLines.lines, ...lines } };
    const { notices } = await done(memoryPorts(), inline({ statements: [statement] }));
    expect(notices).toHaveLength(201);
    expect(notices?.at(-1)).toMatchObject({
      code: 'further-notices',
      text: { en: expect.stringMatching(/^10\d further/) },
    });
  });

  it('gives the PD in the state of the economy asked for, beside the one through the cycle', async () => {
    const at = async (parameters: object) =>
      (await done(memoryPorts(), inline({ parameters }))).rating;
    const [cycle, bad, good] = [
      await at({}),
      await at({ systematicFactor: -2 }),
      await at({ systematicFactor: '2', assetCorrelation: '0.2' }),
    ];
    expect(cycle).not.toHaveProperty('pdPointInTime');
    expect([bad?.pd, good?.pd]).toEqual([cycle?.pd, cycle?.pd]);
    expect([bad?.assetCorrelation, good?.assetCorrelation]).toEqual(['0.15', '0.2']);
    expect(Number(bad?.pdPointInTime)).toBeGreaterThan(Number(cycle?.pd));
    expect(Number(good?.pdPointInTime)).toBeLessThan(Number(cycle?.pd));
  });

  it('reports challengers beside the rating, outside of its content hash', async () => {
    const ports = memoryPorts();
    ports.setTime('2026-12-01T00:00:00.000Z');
    const document = await done(ports);
    const { shadow = [], rating, contentHash, ...rest } = document;
    expect(shadow.length).toBeGreaterThan(0);
    for (const each of shadow) expect(each.id).not.toBe(rating?.model.id);
    expect(hashOfContent({ ...rest, ...(rating === undefined ? {} : { rating }) })).toBe(
      contentHash,
    );
    expect(hashOfContent({ ...document, shadow: [] })).toBe(contentHash);
  });

  it('stores nothing of contradictory statements', async () => {
    const ports = memoryPorts();
    const lines = { ...statement2024.lines, totalAssets: '1' };
    const assessed = await assessInline(
      ports,
      inline({ statements: [{ ...statement2024, lines }] }),
    );
    expect(assessed).toMatchObject({
      kind: 'failed',
      failure: { problem: 'statements-inconsistent' },
    });
    expect([ports.writes(), ports.saved.length]).toEqual([0, 0]);
  });

  it('gives no grade to a company that reports no assets', async () => {
    const nothing = Object.keys(statement2024.lines).map((line) => [line, '0']);
    const statements = [{ ...statement2024, lines: Object.fromEntries(nothing) }];
    const document = await done(memoryPorts(), inline({ statements }));
    expect(document.unratedReasons?.map(({ en }) => en)).toContain(
      'the newest statements report no assets',
    );
  });

  it('gives an unrated result where the statements are too old to rate', async () => {
    const document = await done(
      memoryPorts(),
      inline({
        asOf: '2025-05-15',
        statements: [{ ...statement2023, period: { end: '2020-12-31' } }],
      }),
    );
    expect(document.outcome).toBe('unrated');
    expect(document.rating).toBeUndefined();
    expect(document.unratedReasons?.length).toBeGreaterThan(0);
  });
});

describe('assessing what is stored', () => {
  it('takes today for the day assessed', async () => {
    const ports = memoryPorts();
    await done(ports);
    const assessed = await assessStored(ports, 'c', stored());
    expect(assessed).toMatchObject({ kind: 'ok', value: { asOf: '2025-05-15' } });
  });

  it('sees only what was known, and calls a company unknown before it was registered', async () => {
    const ports = memoryPorts();
    await done(ports);
    const assessed = await assessStored(ports, 'c', stored({ knownAt: '2025-05-15T07:59:59Z' }));
    expect(assessed).toMatchObject({ kind: 'failed', failure: { problem: 'company-not-found' } });
  });

  it('takes no judgement back into the past', async () => {
    const ports = memoryPorts();
    await done(ports);
    const request = stored({ knownAt: '2025-05-15T08:00:00Z', segment: 'large' });
    const assessed = await assessStored(ports, 'c', request);
    expect(assessed).toMatchObject({
      failure: { problem: 'validation-failed', findings: [{ pointer: '/knownAt' }] },
    });
  });

  it('needs a statement', async () => {
    const ports = memoryPorts();
    await registerCompany(ports, 'c', companyProfileSchema.parse(company));
    const assessed = await assessStored(ports, 'c', stored());
    expect(assessed).toMatchObject({ failure: { problem: 'statements-missing' } });
  });

  it('rates by another segment while the judgement stands, and returns when it is withdrawn', async () => {
    const ports = memoryPorts();
    const first = await done(ports);
    const segmentOf = async (given: object) => {
      const assessed = await assessStored(ports, 'c', stored(given));
      return assessed.kind === 'ok' ? assessed.value.segment.segment : assessed.failure.problem;
    };
    expect(await segmentOf({ segment: 'start-up' })).toBe('start-up');
    expect(await segmentOf({})).toBe('start-up');
    expect(await segmentOf({ segment: null })).toBe(first.segment.segment);
  });
});
