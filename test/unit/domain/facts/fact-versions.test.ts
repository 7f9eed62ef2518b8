import { describe, expect, it } from 'vitest';
import { factHash } from '../../../../shared/application/fact-hash.ts';
import { factInput } from '../../../../shared/contracts/fact-input.ts';
import { isoInstant } from '../../../../shared/contracts/parsed-text.ts';
import { factId } from '../../../../shared/domain/facts/fact-id.ts';
import {
  currentFacts,
  type FactVersion,
  statementWithdrawals,
} from '../../../../shared/domain/facts/fact-versions.ts';

const learned = (day: number, given: object): FactVersion => {
  const value = factInput.parse({ observedOn: '2025-01-10', ...given });
  const recordedAt = isoInstant(`2025-02-${String(day).padStart(2, '0')}T00:00:00.000Z`);
  return { value, hash: factHash(value), recordedAt };
};

const CASE = { kind: 'enforcement', reference: '(2025)901' };
const counting = (...versions: readonly FactVersion[]) =>
  currentFacts(versions).map(({ value }) => value);

describe('versions of one fact', () => {
  it('count by revision before anything else', () => {
    const corrected = learned(1, { ...CASE, amount: '50', revision: 1 });
    const first = learned(2, { ...CASE, amount: '500', closedOn: '2025-03-01' });
    expect(counting(first, corrected)).toEqual([corrected.value]);
  });

  it('count with their end before those without, of one revision', () => {
    const ended = learned(1, { ...CASE, closedOn: '2025-03-01' });
    const repeated = learned(5, CASE);
    expect(counting(ended, repeated)).toEqual([ended.value]);
  });

  it('count by when they were learned where nothing else tells them apart', () => {
    const [first, second] = [learned(1, { ...CASE, amount: '1' }), learned(2, CASE)];
    expect(counting(second, first)).toEqual([second.value]);
  });

  it('of one instant count by the graver', () => {
    const overdue = { kind: 'overdue', source: 'core' };
    const [grave, mild] = [41, 12].map((daysPastDue) => learned(1, { ...overdue, daysPastDue }));
    if (mild === undefined || grave === undefined) throw new Error('two are given');
    expect(counting(mild, grave)).toEqual([grave.value]);
  });
});

describe('what tells facts apart', () => {
  const id = (given: object) => factId(factInput.parse({ observedOn: '2025-01-10', ...given }));

  it('is a public reference alone, whoever says so and on whatever day', () => {
    const elsewhere = { ...CASE, source: 'data house', observedOn: '2025-01-12', amount: '7' };
    expect(id(elsewhere)).toBe(id(CASE));
  });

  it('is the stage as well where a case goes through several', () => {
    const suit = { kind: 'litigation', role: 'defendant', reference: '(2025)31' };
    expect(id({ ...suit, stage: 'filed' })).not.toBe(id({ ...suit, stage: 'judged' }));
  });

  it('is the source as well where references are its own', () => {
    const report = { kind: 'credit-bureau-report', reference: '1' };
    expect(id({ ...report, source: 'one' })).not.toBe(id({ ...report, source: 'other' }));
  });

  it('without a reference is the day, the source and the members of the key', () => {
    const bare = { kind: 'enforcement', amount: '100' };
    expect(id({ ...bare, closedOn: '2025-02-01' })).toBe(id(bare));
    expect(id({ ...bare, amount: '100.00' })).toBe(id(bare));
    for (const other of [{ amount: '101' }, { source: 'court' }, { observedOn: '2025-01-11' }])
      expect(id({ ...bare, ...other })).not.toBe(id(bare));
  });
});

describe('a withdrawal', () => {
  const fact = learned(1, CASE);
  const withdrawal = (more: object = {}) =>
    learned(3, { kind: 'withdrawal', factId: factId(fact.value), ...more });

  it('takes the fact away, even where it is learned before it', () => {
    expect(counting(fact, withdrawal())).toEqual([]);
    expect(counting(learned(9, CASE), withdrawal())).toEqual([]);
  });

  it('yields to the fact sent again with a higher revision', () => {
    const again = learned(2, { ...CASE, revision: 1 });
    expect(counting(fact, withdrawal(), again)).toEqual([again.value]);
    expect(counting(fact, withdrawal({ revision: 1 }), again)).toEqual([]);
  });

  it('may itself be withdrawn', () => {
    const mistaken = withdrawal();
    const undone = learned(4, { kind: 'withdrawal', factId: factId(mistaken.value) });
    expect(counting(fact, mistaken, undone)).toEqual([fact.value]);
  });
});

describe('a withdrawal of statements', () => {
  const hash = 'a'.repeat(64);
  const isWithdrawn = statementWithdrawals([
    learned(3, { kind: 'statement-withdrawal', statementHash: hash }),
  ]);
  const at = (day: string) => isoInstant(`2025-02-${day}T00:00:00.000Z`);

  it('takes away what was learned before it, not what was sent again since', () => {
    expect(isWithdrawn({ hash, recordedAt: at('01') })).toBe(true);
    expect(isWithdrawn({ hash, recordedAt: at('04') })).toBe(false);
    expect(isWithdrawn({ hash: 'b'.repeat(64), recordedAt: at('01') })).toBe(false);
  });
});
