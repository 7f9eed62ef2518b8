import { describe, expect, it } from 'vitest';
import { policyHash } from '../../shared/application/policy-hash.ts';
import { CAPS } from '../../shared/domain/caps/index.generated.ts';
import { parsePolicy, policyDocument } from '../../shared/domain/decision/policy/credit-policy.ts';
import { DEFAULT_POLICY } from '../../shared/domain/decision/policy/default-policy.ts';

/** Of the default policy, by version: decisions name it, so that a change needs a new version. */
const DEFAULT_HASHES: Readonly<Record<string, string>> = {
  1: '3091ed1e54b4bb74b8850a5ffa4a3821cf6b37a91e969b618e89bc0bcbe7616e',
};

describe('the default policy', () => {
  it('is what was locked at its release', () => {
    expect(policyHash(DEFAULT_POLICY)).toBe(DEFAULT_HASHES[DEFAULT_POLICY.version.toFixed()]);
  });

  it('reads back from its own document as the same policy', () => {
    const parsed = parsePolicy(JSON.parse(JSON.stringify(policyDocument(DEFAULT_POLICY))));
    if (parsed.kind === 'failed') throw new Error(JSON.stringify(parsed.failure));
    expect(policyHash(parsed.value)).toBe(policyHash(DEFAULT_POLICY));
  });

  it('knocks out by caps that exist', () => {
    const ids = CAPS.map(({ id }) => id);
    for (const id of DEFAULT_POLICY.knockOuts.caps) expect(ids).toContain(id);
  });
});
