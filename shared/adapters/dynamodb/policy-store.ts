import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { PolicyRecorded, PolicyStore } from '../../application/ports/policy-store.ts';
import { instantInput } from '../../contracts/parsed-text.ts';
import { parsePolicy, policyDocument } from '../../domain/decision/policy/credit-policy.ts';
import { isConditionFailed } from './condition-failed.ts';
import { policyPartition, policyVersionKey } from './keys-policy.ts';
import { listPage } from './list-page.ts';
import { type Item, NEW_ITEM, type Table } from './table.ts';

const SCHEMA_VERSION = 1;

const listedSchema = z.object({
  id: z.string(),
  version: z.int(),
  effectiveFrom: z.string(),
  hash: z.string(),
  recordedAt: z.string(),
});

const LISTED_ATTRIBUTES = Object.keys(listedSchema.shape);

const itemSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  hash: z.string(),
  recordedAt: instantInput,
  document: z.instanceof(Uint8Array),
});

/** Throws on a document that this release does not read: released forms stay readable. */
const recordedOf = (item: Item): PolicyRecorded => {
  const { hash, recordedAt, document } = itemSchema.parse(item);
  const parsed = parsePolicy(JSON.parse(gunzipSync(document).toString()));
  if (parsed.kind === 'failed')
    throw new Error(`a stored policy is unsound: ${JSON.stringify(parsed.failure)}`);
  return { policy: parsed.value, hash, recordedAt };
};

const itemOf = (tenant: string, { policy, hash, recordedAt }: PolicyRecorded): Item => ({
  ...policyVersionKey(tenant, policy.version.toNumber()),
  kind: 'policy',
  schemaVersion: SCHEMA_VERSION,
  id: policy.id,
  version: policy.version.toNumber(),
  effectiveFrom: policy.effectiveFrom,
  hash,
  recordedAt,
  document: gzipSync(JSON.stringify(policyDocument(policy))),
});

const BACKWARDS = { ScanIndexForward: false };
/** Few tenants have more versions ahead of the one in force. */
const LOOKED_AT = 5;

/** The credit policies of one tenant, each version one immutable item. */
export const dynamoPolicyStore = (table: Table, tenant: string): PolicyStore => {
  const partition = policyPartition(tenant);
  return {
    latest: async () => {
      const { items } = await table.queryPage(partition, { ...BACKWARDS, Limit: 1 });
      const [latest] = items;
      return latest === undefined ? undefined : recordedOf(latest);
    },
    inForce: async (on, knownAt) => {
      let from: string | undefined;
      do {
        const page = await table.queryPage(partition, {
          ...BACKWARDS,
          Limit: LOOKED_AT,
          ...(from === undefined ? {} : { ExclusiveStartKey: { pk: partition, sk: from } }),
        });
        const found = page.items.find((item) => {
          const { effectiveFrom, recordedAt } = listedSchema.parse(item);
          return effectiveFrom <= on && recordedAt <= knownAt;
        });
        if (found !== undefined) return recordedOf(found);
        from = page.lastSort;
      } while (from !== undefined);
      return undefined;
    },
    find: async (version) => {
      const item = await table.get(policyVersionKey(tenant, version));
      return item === undefined ? undefined : recordedOf(item);
    },
    add: async (versions) => {
      try {
        await table.putAll(
          versions.map((each) => itemOf(tenant, each)),
          NEW_ITEM,
        );
        return true;
      } catch (error) {
        if (isConditionFailed(error)) return false;
        throw error;
      }
    },
    list: (request) => {
      const names = Object.fromEntries(LISTED_ATTRIBUTES.map((name) => [`#${name}`, name]));
      return listPage(table, partition, request, (item) => listedSchema.parse(item), {
        ...BACKWARDS,
        ProjectionExpression: ['sk', ...Object.keys(names)].join(', '),
        ExpressionAttributeNames: names,
      });
    },
  };
};
