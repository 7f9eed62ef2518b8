import * as z from 'zod';
import type { WatchedTenants } from '../../application/review-warnings.ts';
import { dateInput } from '../../contracts/parsed-text.ts';
import { isConditionFailed } from './condition-failed.ts';
import { WATCHED_TENANTS_PARTITION, watchedTenantKey } from './keys-warnings.ts';
import { NEW_ITEM, type Table } from './table.ts';

const SCHEMA_VERSION = 1;

const itemSchema = z.object({
  tenant: z.string(),
  progress: z.exactOptional(
    z.object({ day: dateInput, after: z.exactOptional(z.string()), isDone: z.boolean() }),
  ),
});

const itemOf = (tenant: string) => ({
  ...watchedTenantKey(tenant),
  kind: 'watched-tenant',
  schemaVersion: SCHEMA_VERSION,
  tenant,
});

const remembered = new WeakMap<Table, Set<string>>();

/** Lets the nightly job find the tenant; written once in a process's life, by itself. */
export const rememberTenant = async (table: Table, tenant: string): Promise<void> => {
  const known = remembered.get(table) ?? new Set();
  remembered.set(table, known);
  if (known.has(tenant)) return;
  try {
    await table.put(itemOf(tenant), NEW_ITEM);
  } catch (error) {
    // The tenant is known, and with it how far today's review has come.
    if (!isConditionFailed(error)) throw error;
  }
  known.add(tenant);
};

/** For the nightly job alone. */
export const dynamoWatchedTenants = (table: Table): WatchedTenants => ({
  all: async () => {
    const items = await table.queryAll(WATCHED_TENANTS_PARTITION);
    return items.map((item) => itemSchema.parse(item));
  },
  save: (tenant, progress) => table.put({ ...itemOf(tenant), progress }),
});
