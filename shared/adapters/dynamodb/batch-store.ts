import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type {
  BatchChanges,
  BatchEnded,
  BatchStore,
  Expansion,
  OpenBatches,
} from '../../application/ports/batch-store.ts';
import type { BatchStatus } from '../../domain/batches/batch.ts';
import {
  batchAttributes,
  batchOf,
  expansionOf,
  packed,
  SCHEMA_VERSION,
  tallyOf,
  unpacked,
} from './batch-codec.ts';
import { dynamoBatchItems } from './batch-item-store.ts';
import { isConditionFailed } from './condition-failed.ts';
import type { ItemKey } from './keys.ts';
import {
  BATCH_COUNT_PREFIX,
  batchesPartition,
  batchKey,
  batchPartition,
  batchSummaryKey,
  OPEN_BATCHES_PARTITION,
  openBatchKey,
} from './keys-batches.ts';
import { listPage } from './list-page.ts';
import { request } from './storage-unavailable.ts';
import { type Item, NEW_ITEM, prefixCondition, type Table } from './table.ts';
import { type Action, writeTogether } from './write-together.ts';

const unlessRefused = async (write: () => Promise<unknown>): Promise<boolean> => {
  try {
    await write();
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
};

interface Assignment {
  readonly UpdateExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, unknown>;
}

/** `SET` of what is given, `REMOVE` of what is there as undefined. */
const assigned = (changes: Readonly<Record<string, unknown>>): Assignment => {
  const names = Object.keys(changes);
  const sets = names.filter((name) => changes[name] !== undefined);
  const removes = names.filter((name) => changes[name] === undefined);
  const set = sets.map((name) => `#${name} = :${name}`).join(', ');
  const remove = removes.map((name) => `#${name}`).join(', ');
  return {
    UpdateExpression: [set && `SET ${set}`, remove && `REMOVE ${remove}`].filter(Boolean).join(' '),
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(sets.map((name) => [`:${name}`, changes[name]])),
  };
};

/** A change of a batch that happens only in one of these states. */
const changeIn = (
  key: ItemKey,
  from: readonly BatchStatus[],
  changes: BatchChanges,
  { condition, values = {} }: { condition?: string; values?: Record<string, unknown> } = {},
) => {
  const assignment = assigned(changes);
  const states = Object.fromEntries(from.map((status, index) => [`:from${index}`, status]));
  const inStates = `#status IN (${Object.keys(states).join(', ')})`;
  return {
    Key: { ...key },
    ...assignment,
    ConditionExpression: condition === undefined ? inStates : `${inStates} AND ${condition}`,
    ExpressionAttributeNames: { ...assignment.ExpressionAttributeNames, '#status': 'status' },
    ExpressionAttributeValues: { ...assignment.ExpressionAttributeValues, ...states, ...values },
  };
};

const openItem = (tenant: string, id: string): Item => ({
  ...openBatchKey(tenant, id),
  kind: 'open-batch',
  schemaVersion: SCHEMA_VERSION,
  tenant,
  id,
});

const OVER: readonly BatchStatus[] = ['completed', 'cancelled', 'refused'];
const TAKEN_UP: readonly BatchStatus[] = ['completed', 'cancelled'];
const UNDER_WAY: readonly BatchStatus[] = ['running', 'cancelling'];

/** Items that tell the world that a batch has ended, put in the very write that ends it. */
export type EndedItems = (tenant: string, ended: BatchEnded) => readonly Item[];

const NO_ITEMS: EndedItems = () => [];

/** The batches of one tenant. */
export const dynamoBatchStore = (
  table: Table,
  tenant: string,
  endedItems: EndedItems = NO_ITEMS,
): BatchStore => {
  const TableName = table.name;
  const update = (input: object) =>
    request(() => table.client.send(new UpdateCommand({ TableName, ...input } as never)));
  const openAction = (id: string): Action => ({ Put: { Item: openItem(tenant, id) } });
  return {
    ...dynamoBatchItems(table, tenant),
    create: (batch) => {
      const item = { ...batchKey(tenant, batch.id), ...batchAttributes(batch), pages: 0, rows: 0 };
      return unlessRefused(() =>
        writeTogether(table, [{ Put: { Item: item, ...NEW_ITEM } }, openAction(batch.id)]),
      );
    },
    find: async (id) => {
      const item = await table.get(batchKey(tenant, id));
      return item === undefined ? undefined : batchOf(item);
    },
    tally: async (id) =>
      tallyOf(await table.queryAll(batchPartition(tenant, id), BATCH_COUNT_PREFIX)),
    list: (page) =>
      listPage(table, batchesPartition(tenant), page, batchOf, { ScanIndexForward: false }),
    countOpen: async (limit) => {
      const condition = prefixCondition(OPEN_BATCHES_PARTITION, `${tenant}#`);
      const page = await table.queryPage(OPEN_BATCHES_PARTITION, { ...condition, Limit: limit });
      return page.items.length;
    },
    change: (id, from, changes) =>
      unlessRefused(() => update(changeIn(batchKey(tenant, id), from, changes))),
    finish: (ended) => {
      const { id, items, status, finishedAt } = ended.batch;
      const changes = { status, ...(finishedAt === undefined ? {} : { finishedAt }) };
      // What was counted is what there is: nothing came, and nothing was taken up, since.
      const change = changeIn(batchKey(tenant, id), UNDER_WAY, changes, {
        condition: 'isRetrying = :no AND #items = :items',
        values: { ':no': false, ':items': items },
      });
      const named = {
        ...change,
        ExpressionAttributeNames: { ...change.ExpressionAttributeNames, '#items': 'items' },
      };
      const news = endedItems(tenant, ended).map((Item): Action => ({ Put: { Item } }));
      return unlessRefused(() => writeTogether(table, [{ Update: named }, ...news]));
    },
    close: async (id, writtenAt) => {
      await unlessRefused(() =>
        writeTogether(table, [
          { Update: changeIn(batchKey(tenant, id), OVER, { writtenAt }) },
          { Delete: { Key: openBatchKey(tenant, id) } },
        ]),
      );
    },
    reopen: (id, changes) =>
      unlessRefused(() =>
        writeTogether(table, [
          { Update: changeIn(batchKey(tenant, id), TAKEN_UP, changes) },
          openAction(id),
        ]),
      ),
    expansion: async (id) => {
      const item = await table.get(batchKey(tenant, id));
      if (item === undefined) throw new Error(`there is no batch ${id}`);
      return expansionOf(item);
    },
    advance: (id, from: Expansion, to) => {
      const { pages, rows, items, repeated } = to;
      const condition = { condition: '#pages = :before', values: { ':before': from.pages } };
      const changes = { pages, rows, items, repeated };
      const key = batchKey(tenant, id);
      return unlessRefused(() =>
        update(changeIn(key, ['expanding'], changes as BatchChanges, condition)),
      );
    },
    saveSummary: (id, summary) =>
      table.put({
        ...batchSummaryKey(tenant, id),
        kind: 'batch-summary',
        schemaVersion: SCHEMA_VERSION,
        summary: packed(summary),
      }),
    summary: async (id) => {
      const item = await table.get(batchSummaryKey(tenant, id));
      if (item === undefined) return undefined;
      return unpacked(z.object({ summary: z.instanceof(Uint8Array) }).parse(item).summary);
    },
  };
};

const openSchema = z.object({ tenant: z.string(), id: z.string(), sk: z.string() });

/** For the reconciler alone: no request of a tenant may reach it. */
export const dynamoOpenBatches = (table: Table): OpenBatches => ({
  all: async function* () {
    let from: string | undefined;
    do {
      const start =
        from === undefined ? {} : { ExclusiveStartKey: { pk: OPEN_BATCHES_PARTITION, sk: from } };
      const page = await table.queryPage(OPEN_BATCHES_PARTITION, start);
      for (const item of page.items) {
        const { tenant, id } = openSchema.parse(item);
        yield { tenant, id };
      }
      from = page.lastSort;
    } while (from !== undefined);
  },
});
