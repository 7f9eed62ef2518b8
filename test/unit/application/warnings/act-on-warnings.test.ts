import { beforeEach, describe, expect, it } from 'vitest';
import {
  type ActionPorts,
  type ActionWanted,
  actOnWarning,
  actOnWarnings,
} from '../../../../shared/application/act-on-warnings.ts';
import { signOff } from '../../../../shared/application/act-on-watch.ts';
import { emptyRecord, withAdditions } from '../../../../shared/application/company-additions.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/application/company-watch.ts';
import { evaluateCompany } from '../../../../shared/application/evaluate-company.ts';
import { companyProfileSchema } from '../../../../shared/contracts/company-profile.ts';
import { invented } from '../../../../shared/contracts/examples.ts';
import { factInput } from '../../../../shared/contracts/fact-input.ts';
import { isoInstant } from '../../../../shared/contracts/parsed-text.ts';
import { WARNING_RULES } from '../../../../shared/domain/warnings/rules/index.generated.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { type MemoryWatchStore, memoryWatchStore } from './memory-watch-store.ts';

const RECORDED_AT = isoInstant('2025-06-02T00:00:00Z');
const RULES = WARNING_RULES.filter(({ id }) =>
  ['dishonest-debtor-listed', 'overdue-own-bank'].includes(id),
);

let watch: MemoryWatchStore;
let now = isoInstant('2025-06-02T08:00:00Z');

const record = () =>
  withAdditions(emptyRecord('client'), {
    profiles: [
      {
        value: companyProfileSchema.parse(invented.company),
        hash: 'profile',
        recordedAt: RECORDED_AT,
      },
    ],
    statements: [],
    facts: [
      { kind: 'dishonest-debtor', observedOn: '2025-05-20', reference: 'list-1' },
      { kind: 'overdue', observedOn: '2025-06-01', source: 'core', daysPastDue: 10 },
    ].map((wire) => ({
      value: factInput.parse(wire),
      hash: JSON.stringify(wire),
      recordedAt: RECORDED_AT,
    })),
    judgements: [],
  });

const portsOf = (): ActionPorts => ({
  clock: { now: () => now },
  companies: {
    find: async () => record(),
    add: async () => undefined,
    list: async () => ok({ items: [] }),
  },
  watch,
  neighbourhoods: { of: async () => [] },
  settings: async () => ({ ...DEFAULT_SETTINGS, rules: RULES }),
  lists: {
    find: async (id) => watch.rows.get(id),
    list: async () => ok({ items: [] }),
    counts: async () => watch.counts,
  },
});

beforeEach(async () => {
  watch = memoryWatchStore();
  now = isoInstant('2025-06-02T08:00:00Z');
  await evaluateCompany(portsOf(), 'client');
});

const idOf = (rule: string): string => {
  const row = [...watch.rows.values()].find((each) => each.rule === rule);
  if (row === undefined) throw new Error(`there is no warning of ${rule}`);
  return row.id;
};

const act = (rule: string, wanted: ActionWanted) =>
  actOnWarning(portsOf(), idOf(rule), wanted, 'token@bank');

describe('acting on a warning', () => {
  it('is recorded with who, when and why, and shown in lists and feed at once', async () => {
    const acted = await act('overdue-own-bank', { action: 'acknowledge', note: 'seen' });
    expect(acted).toMatchObject({ kind: 'ok', value: { warning: { status: 'acknowledged' } } });
    expect(watch.rows.get(idOf('overdue-own-bank'))).toMatchObject({ status: 'acknowledged' });
    expect(watch.entries().at(-1)).toMatchObject({
      change: 'acknowledged',
      actor: 'token@bank',
      note: 'seen',
      at: now,
    });
    expect(watch.counts['status#acknowledged']).toBe(1);
  });

  it('is refused where it cannot be done, saying what can', async () => {
    const acted = await act('overdue-own-bank', { action: 'reopen' });
    expect(acted).toMatchObject({
      kind: 'failed',
      failure: {
        problem: 'warning-action-refused',
        members: { warningStatus: 'open', allowed: expect.arrayContaining(['acknowledge']) },
      },
    });
    if (acted.kind !== 'failed') throw new Error('it was done');
    expect(acted.failure.detail.zh).toMatch(/待处理，不能重新打开，可以：确认、/);
  });

  it('lets one of two bankers win; the other is told', async () => {
    const [one, other] = await Promise.all([
      act('overdue-own-bank', { action: 'close', disposition: 'confirmed', actor: 'li' }),
      act('overdue-own-bank', { action: 'close', disposition: 'false-alarm', actor: 'wu' }),
    ]);
    expect([one.kind, other.kind].toSorted()).toEqual(['failed', 'ok']);
    const refused = one.kind === 'failed' ? one : other;
    expect(refused).toMatchObject({ failure: { problem: expect.stringMatching(/^warning-/) } });
    expect(await watch.actions('client')).toHaveLength(1);
  });

  it('is tried again where only the evaluation was quicker', async () => {
    watch.interfere(2);
    const acted = await act('overdue-own-bank', { action: 'acknowledge' });
    expect(acted.kind).toBe('ok');
  });

  it('is refused to whoever saw an older state', async () => {
    await act('overdue-own-bank', { action: 'acknowledge' });
    const acted = await act('overdue-own-bank', { action: 'note', note: 'x', revision: 1 });
    expect(acted).toMatchObject({ failure: { problem: 'warning-changed' } });
  });

  it('counts once where the same request is tried again', async () => {
    const wanted = { action: 'acknowledge' } as const;
    await act('overdue-own-bank', wanted);
    const again = await act('overdue-own-bank', wanted);
    expect(again).toMatchObject({ kind: 'ok', value: { warning: { status: 'acknowledged' } } });
    expect(await watch.actions('client')).toHaveLength(1);
  });

  it('puts off a grave warning for no longer than allowed', async () => {
    const long = await act('dishonest-debtor-listed', { action: 'snooze', days: 30 });
    expect(long).toMatchObject({
      failure: { problem: 'validation-failed', findings: [{ pointer: '/days' }] },
    });
    expect((await act('overdue-own-bank', { action: 'snooze', days: 30 })).kind).toBe('ok');
  });

  it('on many at once does each by itself', async () => {
    const ids = [idOf('overdue-own-bank'), 'unknown', idOf('dishonest-debtor-listed')];
    const outcomes = await actOnWarnings(portsOf(), ids, { action: 'acknowledge' }, undefined);
    expect([...outcomes].map(([id, { kind }]) => [id, kind])).toEqual([
      [ids[0], 'ok'],
      ['unknown', 'failed'],
      [ids[2], 'ok'],
    ]);
  });
});

describe('a warning that nobody takes notice of', () => {
  it('is escalated once its time is over, once, and not before', async () => {
    now = isoInstant('2025-06-03T23:00:00Z');
    await evaluateCompany(portsOf(), 'client');
    expect(watch.rows.get(idOf('dishonest-debtor-listed'))).toMatchObject({
      status: 'open',
      dueOn: '2025-06-03',
    });
    now = isoInstant('2025-06-04T01:00:00Z');
    await evaluateCompany(portsOf(), 'client');
    await evaluateCompany(portsOf(), 'client');
    expect(watch.rows.get(idOf('dishonest-debtor-listed'))).toMatchObject({ status: 'escalated' });
    const escalations = watch.events().filter(({ type }) => type === 'warning-escalated');
    expect(escalations).toHaveLength(1);
  });
});

describe('signing a company off', () => {
  it('is refused while something critical stands', async () => {
    const refused = await signOff(portsOf(), 'client', { note: 'x' }, undefined);
    expect(refused).toMatchObject({ failure: { problem: 'warning-action-refused' } });
  });

  it('is possible once that was a false alarm, and takes one step', async () => {
    await act('dishonest-debtor-listed', { action: 'close', disposition: 'false-alarm' });
    const signedOff = await signOff(portsOf(), 'client', { note: 'a namesake' }, 'wu');
    expect(signedOff).toMatchObject({ kind: 'ok', value: { level: 'ORANGE' } });
  });
});
