import type { ItemKey } from './keys.ts';

/**
 * The keys of a tenant's warning parameters.
 *
 *   what     partition                    sort
 *   version  T#tenant#WARNING-PARAMETERS  VERSION#number, seven digits
 *
 *   access pattern                         how
 *   the one in force, the latest, history  query all; a bank changes them a few times a year
 *
 * A version is put on condition that it is new, so that of two writers one learns of the other.
 */
export const warningParametersPartition = (tenant: string): string =>
  `T#${tenant}#WARNING-PARAMETERS`;

const DIGITS = 7;

export const warningParametersKey = (tenant: string, version: number): ItemKey => ({
  pk: warningParametersPartition(tenant),
  sk: `VERSION#${String(version).padStart(DIGITS, '0')}`,
});
