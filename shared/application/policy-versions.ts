import { type CreditPolicy, policyDocument } from '../domain/decision/policy/credit-policy.ts';
import { DEFAULT_POLICY } from '../domain/decision/policy/default-policy.ts';
import {
  type PolicyChange,
  policyDifference,
} from '../domain/decision/policy/policy-difference.ts';
import { dateOf, type IsoDate } from '../kernel/dates.ts';
import { decimal } from '../kernel/decimal.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type Refusal, refused } from '../problems/refusal.ts';
import { canonicalJson } from './content-hash.ts';
import { policyHash } from './policy-hash.ts';
import { DEFAULT_VERSION, type PolicyVersion, policyOfVersion } from './policy-of-version.ts';
import type { Clock } from './ports/clock.ts';
import type { Page, PageRequest } from './ports/page.ts';
import type { PolicyListed, PolicyStore } from './ports/policy-store.ts';

export interface PolicyPorts {
  readonly clock: Clock;
  readonly policies: PolicyStore;
}

/** A version and the number of the latest one, which a change has to start from. */
export interface PolicyShown {
  readonly shown: PolicyVersion;
  readonly latestVersion: number;
}

const numberOf = ({ policy }: PolicyVersion): number => policy.version.toNumber();

/** The policy in force on a day; today's unless asked otherwise, the default where none was put. */
export const policyInForce = async (
  { clock, policies }: PolicyPorts,
  { asOf }: { readonly asOf?: IsoDate },
): Promise<PolicyShown> => {
  const now = clock.now();
  const shown = (await policies.inForce(asOf ?? dateOf(now), now)) ?? DEFAULT_VERSION;
  const latest = (await policies.latest()) ?? DEFAULT_VERSION;
  return { shown, latestVersion: numberOf(latest) };
};

const notFound = (version: number): Result<never, Refusal<'policy-version-not-found'>> =>
  refused('policy-version-not-found', {
    en: `There is no version ${version} of the policy.`,
    zh: `信贷政策没有版本 ${version}。`,
  });

export const policyVersion = async (
  { policies }: PolicyPorts,
  version: number,
): Promise<Result<PolicyShown, Refusal<'policy-version-not-found'>>> => {
  const shown = await policyOfVersion(policies, version);
  if (shown === undefined) return notFound(version);
  const latest = (await policies.latest()) ?? DEFAULT_VERSION;
  return ok({ shown, latestVersion: numberOf(latest) });
};

/** Everything but the number, which the product gives. */
const contentOf = (policy: CreditPolicy): string =>
  canonicalJson(policyDocument({ ...policy, version: DEFAULT_POLICY.version }));

const conflict = (
  given: number,
  latest: number,
): Result<never, Refusal<'policy-version-conflict'>> =>
  refused(
    'policy-version-conflict',
    {
      en: `The document was made from version ${given}; the latest is ${latest}.`,
      zh: `该文档基于版本 ${given}，而最新版本为 ${latest}。`,
    },
    { members: { latestVersion: latest } },
  );

export interface PolicyPut {
  readonly isNew: boolean;
  readonly put: PolicyShown;
}

/**
 * Makes a document the next version of the policy. `version` in it names the one it was made from:
 * where another has come since, nothing is stored. The content of the latest version again is that
 * version. With the first change the default is stored beside it, so that its history is whole.
 */
export const putPolicy = async (
  { clock, policies }: PolicyPorts,
  given: CreditPolicy,
): Promise<Result<PolicyPut, Refusal<'policy-version-conflict'>>> => {
  const stored = await policies.latest();
  const latest = stored ?? DEFAULT_VERSION;
  const latestVersion = numberOf(latest);
  if (contentOf(given) === contentOf(latest.policy))
    return ok({ isNew: false, put: { shown: latest, latestVersion } });
  const from = given.version.toNumber();
  if (from !== latestVersion) return conflict(from, latestVersion);
  const recordedAt = clock.now();
  const policy = { ...given, version: decimal(latestVersion + 1) };
  const next = { policy, hash: policyHash(policy), recordedAt };
  const first = stored === undefined ? [{ ...DEFAULT_VERSION, recordedAt }] : [];
  if (await policies.add([...first, next]))
    return ok({ isNew: true, put: { shown: next, latestVersion: latestVersion + 1 } });
  const winner = (await policies.latest()) ?? DEFAULT_VERSION;
  if (contentOf(given) === contentOf(winner.policy))
    return ok({ isNew: false, put: { shown: winner, latestVersion: numberOf(winner) } });
  return conflict(from, numberOf(winner));
};

const headOf = ({ policy, hash }: PolicyVersion): PolicyListed => ({
  id: policy.id,
  version: policy.version.toNumber(),
  effectiveFrom: policy.effectiveFrom,
  hash,
});

/** The history, latest first; the default alone where nothing was ever put. */
export const listPolicies = async (
  { policies }: PolicyPorts,
  request: PageRequest,
): Promise<Result<Page<PolicyListed>, Refusal<'cursor-invalid'>>> => {
  const page = await policies.list(request);
  if (page.kind === 'failed' || request.after !== undefined) return page;
  return page.value.items.length === 0 ? ok({ items: [headOf(DEFAULT_VERSION)] }) : page;
};

export interface PoliciesCompared {
  readonly from: PolicyListed;
  readonly to: PolicyListed;
  readonly changes: readonly PolicyChange[];
}

/** Every value that one version changes of another, but the number itself. */
export const comparePolicies = async (
  { policies }: PolicyPorts,
  version: number,
  other: number,
): Promise<Result<PoliciesCompared, Refusal<'policy-version-not-found'>>> => {
  const from = await policyOfVersion(policies, version);
  if (from === undefined) return notFound(version);
  const to = await policyOfVersion(policies, other);
  if (to === undefined) return notFound(other);
  const changes = policyDifference(from.policy, to.policy);
  return ok({
    from: headOf(from),
    to: headOf(to),
    changes: changes.filter(({ pointer }) => pointer !== '/version'),
  });
};

/** A version as it is sent. Not to be localised: the document keeps both languages. */
export const describePolicy = ({ shown, latestVersion }: PolicyShown) => ({
  ...headOf(shown),
  ...(shown.recordedAt === undefined ? {} : { recordedAt: shown.recordedAt }),
  isDefault: shown.hash === DEFAULT_VERSION.hash,
  latestVersion,
  document: policyDocument(shown.policy),
});
