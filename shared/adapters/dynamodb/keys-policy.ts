import type { ItemKey } from './keys.ts';

/**
 * The keys of a tenant's credit policy.
 *
 *   what            partition         sort
 *   policy version  T#tenant#POLICY   VERSION#number, seven digits
 *
 *   access pattern                 how
 *   latest version                 query, backwards, first one; strongly consistent
 *   version in force on a day      query, backwards, until one is in force
 *   one version                    get
 *   history, latest first          query, backwards, page by page
 *
 * A version is put on condition that it is new, so that of two writers one learns of the other.
 */
export const policyPartition = (tenant: string): string => `T#${tenant}#POLICY`;

const DIGITS = 7;

export const policyVersionKey = (tenant: string, version: number): ItemKey => ({
  pk: policyPartition(tenant),
  sk: `VERSION#${String(version).padStart(DIGITS, '0')}`,
});
