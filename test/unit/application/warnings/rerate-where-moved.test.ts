import { describe, expect, it } from 'vitest';
import { derivedAssessmentIds } from '../../../../shared/adapters/system/ulid-assessment-ids.ts';
import { assessStored } from '../../../../shared/application/assess-company.ts';
import { contentHash } from '../../../../shared/application/content-hash.ts';
import { rerateWhereMoved } from '../../../../shared/application/rerate-where-moved.ts';
import { companyProfileSchema } from '../../../../shared/contracts/company-profile.ts';
import { invented } from '../../../../shared/contracts/examples.ts';
import { factInput } from '../../../../shared/contracts/fact-input.ts';
import { isoInstant } from '../../../../shared/contracts/parsed-text.ts';
import { statementInput } from '../../../../shared/contracts/statement-input.ts';
import { factId } from '../../../../shared/domain/facts/fact-id.ts';
import { type MemoryPorts, memoryPorts } from '../memory-stores.ts';

const recordedAt = isoInstant('2025-05-15T07:00:00Z');
const NOTHING = { profiles: [], statements: [], facts: [], judgements: [] };

const assessed = async (): Promise<MemoryPorts> => {
  const ports = memoryPorts();
  const { statement } = statementInput.parse(invented.statement2024);
  const profile = companyProfileSchema.parse(invented.company);
  await ports.companies.add('client', {
    ...NOTHING,
    profiles: [{ value: profile, hash: 'profile', recordedAt }],
    statements: [{ value: statement, hash: 'statement', recordedAt }],
  });
  const done = await assessStored({ ...ports, ids: derivedAssessmentIds('first') }, 'client', {});
  if (done.kind === 'failed') throw new Error(done.failure.detail.en);
  return ports;
};

const learn = (ports: MemoryPorts, wire: object, at: string) =>
  ports.companies.add('client', {
    ...NOTHING,
    facts: [{ value: factInput.parse(wire), hash: contentHash(wire), recordedAt: isoInstant(at) }],
  });

const listed = { kind: 'dishonest-debtor', observedOn: '2025-05-16', reference: 'list-1' };

const react = (ports: MemoryPorts) =>
  rerateWhereMoved((work) => ({ ...ports, ids: derivedAssessmentIds(work) }), 'client');

describe('reacting with a new rating', () => {
  it('does nothing where nothing moved', async () => {
    const ports = await assessed();
    expect(await react(ports)).toBeUndefined();
    expect(ports.saved).toHaveLength(1);
  });

  it('happens once, however many react to the same news', async () => {
    const ports = await assessed();
    ports.setTime('2025-05-16T08:00:00Z');
    await learn(ports, listed, '2025-05-16T07:59:00Z');
    await Promise.all([react(ports), react(ports), react(ports)]);
    expect(ports.saved).toHaveLength(2);
    expect(ports.saved[1]?.rating?.grade).not.toBe(ports.saved[0]?.rating?.grade);
  });

  it('goes back where the news is withdrawn', async () => {
    const ports = await assessed();
    ports.setTime('2025-05-16T08:00:00Z');
    await learn(ports, listed, '2025-05-16T07:59:00Z');
    await react(ports);
    const withdrawal = {
      kind: 'withdrawal',
      observedOn: '2025-05-16',
      factId: factId(factInput.parse(listed)),
      reason: 'a namesake (invented)',
    };
    ports.setTime('2025-05-16T10:00:00Z');
    await learn(ports, withdrawal, '2025-05-16T09:59:00Z');
    await react(ports);
    expect(ports.saved.map(({ rating }) => rating?.grade)).toEqual([
      ports.saved[0]?.rating?.grade,
      expect.any(String),
      ports.saved[0]?.rating?.grade,
    ]);
  });

  it('leaves a rating alone that only time has passed over, and moves it with the next news', async () => {
    const ports = await assessed();
    ports.setTime('2026-09-16T08:00:00Z');
    expect(await react(ports)).toBeUndefined();
    await learn(
      ports,
      { kind: 'overdue', observedOn: '2026-09-10', daysPastDue: 0 },
      '2026-09-16T07:59:00Z',
    );
    expect(await react(ports)).toBeUndefined();
    await learn(ports, { ...listed, observedOn: '2026-09-11' }, '2026-09-16T07:59:30Z');
    expect(await react(ports)).toBeDefined();
  });

  it('leaves companies alone that were never assessed', async () => {
    expect(await react(memoryPorts())).toBeUndefined();
  });
});
