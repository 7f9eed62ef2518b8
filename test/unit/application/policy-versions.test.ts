import { describe, expect, it } from 'vitest';
import { policyHash } from '../../../shared/application/policy-hash.ts';
import {
  comparePolicies,
  listPolicies,
  type PolicyPorts,
  policyInForce,
  policyVersion,
  putPolicy,
} from '../../../shared/application/policy-versions.ts';
import type {
  PolicyRecorded,
  PolicyStore,
} from '../../../shared/application/ports/policy-store.ts';
import { isoInstant } from '../../../shared/contracts/parsed-text.ts';
import {
  type CreditPolicy,
  parsePolicy,
} from '../../../shared/domain/decision/policy/credit-policy.ts';
import {
  DEFAULT_POLICY,
  DEFAULT_POLICY_DOCUMENT,
} from '../../../shared/domain/decision/policy/default-policy.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';

const done = <Value>(result: Result<Value, unknown>): Value => {
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.failure));
  return result.value;
};

interface Memory extends PolicyPorts {
  setTime(instant: string): void;
  readonly stored: PolicyRecorded[];
  /** Lets somebody else put a version between reading and writing. */
  interfere(put: () => Promise<unknown>): void;
}

const memory = (): Memory => {
  let time = isoInstant('2026-03-01T08:00:00.000Z');
  let interference: (() => Promise<unknown>) | undefined;
  const stored: PolicyRecorded[] = [];
  const latestFirst = () =>
    stored.toSorted((one, other) => other.policy.version.comparedTo(one.policy.version));
  const policies: PolicyStore = {
    latest: async () => latestFirst()[0],
    inForce: async (on, knownAt) =>
      latestFirst().find(
        ({ policy, recordedAt }) => policy.effectiveFrom <= on && recordedAt <= knownAt,
      ),
    find: async (version) => stored.find(({ policy }) => policy.version.eq(version)),
    add: async (versions) => {
      const other = interference;
      interference = undefined;
      await other?.();
      const taken = new Set(stored.map(({ policy }) => policy.version.toFixed()));
      if (versions.some(({ policy }) => taken.has(policy.version.toFixed()))) return false;
      stored.push(...versions);
      return true;
    },
    list: async () =>
      ok({
        items: latestFirst().map(({ policy, hash, recordedAt }) => ({
          id: policy.id,
          version: policy.version.toNumber(),
          effectiveFrom: policy.effectiveFrom,
          hash,
          recordedAt,
        })),
      }),
  };
  return {
    clock: { now: () => time },
    policies,
    stored,
    setTime: (instant) => {
      time = isoInstant(instant);
    },
    interfere: (put) => {
      interference = put;
    },
  };
};

const policy = (changes: object): CreditPolicy =>
  done(parsePolicy({ ...DEFAULT_POLICY_DOCUMENT, ...changes }));

const withHurdle = (hurdleRate: string, more: object = {}): CreditPolicy =>
  policy({ pricing: { ...DEFAULT_POLICY_DOCUMENT.pricing, hurdleRate }, ...more });

const versionOf = (given: { readonly policy: CreditPolicy }): number =>
  given.policy.version.toNumber();

describe('the policy of a tenant that put none', () => {
  it('is the default, with its history of one', async () => {
    const ports = memory();
    const { shown, latestVersion } = await policyInForce(ports, {});
    expect(shown.policy).toBe(DEFAULT_POLICY);
    expect(latestVersion).toBe(1);
    expect(done(await listPolicies(ports, { limit: 20 })).items).toEqual([
      {
        id: 'default',
        version: 1,
        effectiveFrom: '2025-01-01',
        hash: policyHash(DEFAULT_POLICY),
      },
    ]);
  });

  it('stays the default where the default is put', async () => {
    const ports = memory();
    const { isNew, put } = done(await putPolicy(ports, DEFAULT_POLICY));
    expect(isNew).toBe(false);
    expect(put.latestVersion).toBe(1);
    expect(ports.stored).toEqual([]);
  });
});

describe('a policy that is put', () => {
  it('becomes the next version, the default beside it', async () => {
    const ports = memory();
    const { isNew, put } = done(await putPolicy(ports, withHurdle('0.15')));
    expect(isNew).toBe(true);
    expect(versionOf(put.shown)).toBe(2);
    expect(ports.stored.map(versionOf)).toEqual([1, 2]);
    expect(versionOf(done(await policyVersion(ports, 1)).shown)).toBe(1);
    expect((await policyVersion(ports, 3)).kind).toBe('failed');
  });

  it('is one version however often it is put, whatever version it names', async () => {
    const ports = memory();
    await putPolicy(ports, withHurdle('0.15'));
    const again = done(await putPolicy(ports, withHurdle('0.15')));
    expect(again.isNew).toBe(false);
    expect(versionOf(again.put.shown)).toBe(2);
    expect(ports.stored).toHaveLength(2);
  });

  it('is refused where it was made from another version than the latest', async () => {
    const ports = memory();
    await putPolicy(ports, withHurdle('0.15'));
    const late = await putPolicy(ports, withHurdle('0.10'));
    expect(late).toMatchObject({
      kind: 'failed',
      failure: { problem: 'policy-version-conflict', members: { latestVersion: 2 } },
    });
    expect(done(await putPolicy(ports, withHurdle('0.10', { version: '2' }))).isNew).toBe(true);
  });

  it('loses to a version that came between, and says so', async () => {
    const ports = memory();
    ports.interfere(() => putPolicy(ports, withHurdle('0.20')));
    const lost = await putPolicy(ports, withHurdle('0.15'));
    expect(lost).toMatchObject({ kind: 'failed', failure: { members: { latestVersion: 2 } } });
    expect(ports.stored.map(({ policy: held }) => held.pricing.hurdleRate.toFixed())).toEqual([
      '0.12',
      '0.2',
    ]);
  });

  it('meets its own first try as the same version', async () => {
    const ports = memory();
    ports.interfere(() => putPolicy(ports, withHurdle('0.15')));
    const again = done(await putPolicy(ports, withHurdle('0.15')));
    expect(again.isNew).toBe(false);
    expect(versionOf(again.put.shown)).toBe(2);
  });

  it('waits for the day from which it is effective', async () => {
    const ports = memory();
    await putPolicy(ports, withHurdle('0.15', { effectiveFrom: '2026-07-01' }));
    const on = async (asOf: string) =>
      versionOf((await policyInForce(ports, { asOf: isoDate(asOf) })).shown);
    expect(await on('2026-06-30')).toBe(1);
    expect(await on('2026-07-01')).toBe(2);
    expect((await policyInForce(ports, {})).latestVersion).toBe(2);
  });

  it('tells what it changes of another, but not the number', async () => {
    const ports = memory();
    await putPolicy(ports, withHurdle('0.15'));
    const { changes, from, to } = done(await comparePolicies(ports, 1, 2));
    expect(changes).toEqual([{ pointer: '/pricing/hurdleRate', before: '0.12', after: '0.15' }]);
    expect([from.version, to.version]).toEqual([1, 2]);
    expect((await comparePolicies(ports, 2, 9)).kind).toBe('failed');
  });
});
