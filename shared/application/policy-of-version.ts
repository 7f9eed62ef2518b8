import { DEFAULT_POLICY } from '../domain/decision/policy/default-policy.ts';
import { policyHash } from './policy-hash.ts';
import type { PolicyRecorded, PolicyStore } from './ports/policy-store.ts';

/** A version that was put, or the default; the default was never recorded. */
export type PolicyVersion = Omit<PolicyRecorded, 'recordedAt'> &
  Partial<Pick<PolicyRecorded, 'recordedAt'>>;

export const DEFAULT_VERSION: PolicyVersion = {
  policy: DEFAULT_POLICY,
  hash: policyHash(DEFAULT_POLICY),
};

const DEFAULT_NUMBER = DEFAULT_POLICY.version.toNumber();

/** The default is version 1 of every tenant; with the first change it is stored as it was then. */
export const policyOfVersion = async (
  policies: Pick<PolicyStore, 'find'> | undefined,
  version: number,
): Promise<PolicyVersion | undefined> => {
  const stored = await policies?.find(version);
  if (stored !== undefined) return stored;
  return version === DEFAULT_NUMBER ? DEFAULT_VERSION : undefined;
};
