import { describe, expect, it } from 'vitest';
import { assessInline, assessStored } from '../../../shared/application/assess-company.ts';
import { replayAssessment } from '../../../shared/application/replay-assessment.ts';
import type { AssessmentDocument } from '../../../shared/contracts/assessment-output.ts';
import {
  assessmentRequestSchema,
  storedAssessmentRequestSchema,
} from '../../../shared/contracts/assessment-request.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { type MemoryPorts, memoryPorts } from './memory-stores.ts';

const { company, statement2024, statement2023 } = invented;

const assessed = async (ports: MemoryPorts, more: object = {}): Promise<AssessmentDocument> => {
  const request = assessmentRequestSchema.parse({
    company: { id: 'c', ...company },
    statements: [statement2024, statement2023],
    facts: [{ kind: 'overdue', observedOn: '2025-02-10', daysPastDue: 12 }],
    officerScores: { management: '61.5' },
    parameters: { dayBasis: 360, systematicFactor: '-1.5' },
    asOf: '2025-05-15',
    ...more,
  });
  const done = await assessInline(ports, request);
  if (done.kind === 'failed') throw new Error(done.failure.problem);
  return done.value;
};

const replayed = async (ports: MemoryPorts, id: string) => {
  const replay = await replayAssessment(ports, 'c', id);
  if (replay.kind === 'failed') throw new Error(replay.failure.problem);
  return replay.value;
};

/** The same ports, with the stored document changed behind the system’s back. */
const forged = (
  ports: MemoryPorts,
  forge: (document: AssessmentDocument) => AssessmentDocument,
): MemoryPorts => ({
  ...ports,
  assessments: {
    ...ports.assessments,
    find: async (companyId, id) => {
      const document = await ports.assessments.find(companyId, id);
      return document === undefined ? undefined : forge(document);
    },
  },
});

describe('a stored assessment', () => {
  it('replays bit for bit', async () => {
    const ports = memoryPorts();
    const { id, contentHash, rating } = await assessed(ports);
    expect(await replayed(ports, id)).toMatchObject({
      identical: true,
      differences: [],
      differencesTotal: 0,
      contentHash: { stored: contentHash, recomputed: contentHash },
      model: { id: rating?.model.id },
    });
  });

  it('replays under its own model after a later one became champion, with what it knew', async () => {
    const ports = memoryPorts();
    const { id, rating } = await assessed(ports);
    ports.setTime('2026-12-01T00:00:00.000Z');
    const lines = { ...statement2024.lines, operatingCashFlow: '1' };
    const later = await assessed(ports, { statements: [{ ...statement2024, lines }] });
    expect(later.rating?.model.id).not.toBe(rating?.model.id);
    expect(await replayed(ports, id)).toMatchObject({ identical: true });
    expect(await replayed(ports, later.id)).toMatchObject({ identical: true });
  });

  it('replays where it was made of the past, and where it was not rated', async () => {
    const ports = memoryPorts();
    await assessed(ports);
    ports.setTime('2025-07-01T00:00:00.000Z');
    const past = { asOf: '2025-05-14', knownAt: '2025-05-16T00:00:00Z' };
    const request = storedAssessmentRequestSchema.parse(past);
    const back = await assessStored(ports, 'c', request);
    const old = { ...statement2023, period: { end: '2020-12-31' } };
    const other = memoryPorts();
    const unrated = await assessed(other, { statements: [old] });
    expect(unrated.outcome).toBe('unrated');
    expect(back.kind === 'ok' && (await replayed(ports, back.value.id)).identical).toBe(true);
    expect((await replayed(other, unrated.id)).identical).toBe(true);
  });

  it('that was changed afterwards is told from the original, place by place', async () => {
    const ports = memoryPorts();
    const { id } = await assessed(ports);
    const better = forged(ports, (document) => ({
      ...document,
      ...(document.rating === undefined ? {} : { rating: { ...document.rating, grade: 'AAA' } }),
    }));
    expect(await replayed(better, id)).toMatchObject({
      identical: false,
      differences: [{ pointer: '/rating/grade', stored: '"AAA"' }],
    });
  });

  it('made by another engine says so', async () => {
    const ports = memoryPorts();
    const { id } = await assessed(ports);
    const older = forged(ports, (document) => ({ ...document, engine: 'assay-0' }));
    expect(await replayed(older, id)).toMatchObject({
      identical: false,
      engine: { stored: 'assay-0' },
      differences: [{ pointer: '/engine' }],
    });
  });

  it.each([
    ['model-unknown', { id: 'mid-expert-0' }],
    ['model-changed', { hash: '0'.repeat(64) }],
  ])('whose model is not itself any more is not replayed: %s', async (reason, change) => {
    const ports = memoryPorts();
    const { id } = await assessed(ports);
    const other = forged(ports, (document) => ({
      ...document,
      ...(document.rating === undefined
        ? {}
        : { rating: { ...document.rating, model: { ...document.rating.model, ...change } } }),
    }));
    expect(await replayAssessment(other, 'c', id)).toMatchObject({
      failure: { problem: 'replay-impossible', members: { reason } },
    });
  });

  it('whose inputs are gone is not replayed', async () => {
    const ports = memoryPorts();
    const { id } = await assessed(ports);
    const other = forged(ports, (document) => ({
      ...document,
      inputs: {
        ...document.inputs,
        facts: [{ kind: 'overdue', observedOn: '2025-01-01', hash: 'f' }],
      },
    }));
    expect(await replayAssessment(other, 'c', id)).toMatchObject({
      failure: { problem: 'replay-impossible', members: { reason: 'input-missing' } },
    });
  });
});
