import { type CreditPolicy, policyDocument } from '../domain/decision/policy/credit-policy.ts';
import { contentHash } from './content-hash.ts';

const HASHES = new WeakMap<CreditPolicy, string>();

/** SHA-256 of a policy's whole content, its version included. */
export const policyHash = (policy: CreditPolicy): string => {
  const known = HASHES.get(policy);
  if (known !== undefined) return known;
  const hash = contentHash(policyDocument(policy));
  HASHES.set(policy, hash);
  return hash;
};
