import { gunzipSync, gzipSync } from 'node:zlib';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { ModelsInUse, MonitoringStore } from '../../application/ports/monitoring-store.ts';
import {
  type MonitoringDocument,
  monitoringDocumentSchema,
} from '../../contracts/monitoring-output.ts';
import {
  MODELS_IN_USE_PARTITION,
  modelInUseKey,
  monitoringKey,
  monitoringPartition,
} from './keys.ts';
import { type Item, NEW_ITEM, type Table } from './table.ts';

const SCHEMA_VERSION = 1;

const itemSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  document: z.instanceof(Uint8Array),
});

const documentOf = (item: Item): MonitoringDocument => {
  const { document } = itemSchema.parse(item);
  return monitoringDocumentSchema.parse(JSON.parse(gunzipSync(document).toString()));
};

/** The monitoring of one tenant's models, one immutable item for each day. */
export const dynamoMonitoringStore = (table: Table, tenant: string): MonitoringStore => ({
  latest: async (modelId) => {
    const partition = monitoringPartition(tenant, modelId);
    const options = { ScanIndexForward: false, Limit: 1 };
    const [latest] = (await table.queryPage(partition, options)).items;
    return latest === undefined ? undefined : documentOf(latest);
  },
  find: async (modelId, day) => {
    const item = await table.get(monitoringKey(tenant, modelId, day));
    return item === undefined ? undefined : documentOf(item);
  },
  save: async (document) => {
    const item = {
      ...monitoringKey(tenant, document.modelId, document.day),
      kind: 'monitoring',
      schemaVersion: SCHEMA_VERSION,
      light: document.alert.light,
      document: gzipSync(JSON.stringify(document)),
    };
    try {
      await table.put(item, NEW_ITEM);
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  },
});

const inUseSchema = z
  .object({ tenant: z.string(), modelId: z.string() })
  .transform(({ tenant, modelId }) => ({ tenant, modelId }));

/** For the daily job alone: no request of a tenant may reach it. */
export const dynamoModelsInUse = (table: Table): ModelsInUse => ({
  all: async () => {
    const items = await table.queryAll(MODELS_IN_USE_PARTITION);
    return items.map((item) => inUseSchema.parse(item));
  },
});

const remembered = new WeakMap<Table, Set<string>>();

/**
 * Makes sure that the daily job will find a model of a tenant. Written once in a process's life,
 * by itself: in one transaction with every rating it would be one item that all of them contend for.
 */
export const rememberModelInUse = async (
  table: Table,
  tenant: string,
  modelId: string,
): Promise<void> => {
  const known = remembered.get(table) ?? new Set();
  remembered.set(table, known);
  const key = modelInUseKey(tenant, modelId);
  if (known.has(key.sk)) return;
  const attributes = { kind: 'model-in-use', schemaVersion: SCHEMA_VERSION, tenant, modelId };
  await table.put({ ...key, ...attributes });
  known.add(key.sk);
};
