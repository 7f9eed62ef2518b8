import { setTimeout as pause } from 'node:timers/promises';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { WatchCommit, WatchStore } from '../../application/ports/watch-store.ts';
import type { WatchEvent } from '../../application/watch-events.ts';
import { refusedWrites } from './condition-failed.ts';
import { companyPartition } from './keys.ts';
import {
  feedHeadKey,
  WARNING_ACTION_PREFIX,
  warningCountsKey,
  warningRowKey,
  watchKey,
} from './keys-warnings.ts';
import { request, StorageUnavailable } from './storage-unavailable.ts';
import { type Item, NEW_ITEM, type Table } from './table.ts';
import {
  actionItem,
  companyActionOf,
  feedItem,
  rowItem,
  watchItem,
  watchStateOf,
} from './warning-items.ts';
import { rememberTenant } from './watched-tenants.ts';

/** How an event that leaves is stored; whoever delivers events knows. */
export type EventItemOf = (tenant: string, event: WatchEvent) => Item;

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const WATCH_PLACE = 0;

const headSchema = z.object({ sequence: z.int() }).optional();

/** Adds to numbers by name, all in one item. */
const addition = (table: string, key: Item, counts: Readonly<Record<string, number>>): Write => {
  const names = Object.keys(counts);
  return {
    Update: {
      TableName: table,
      Key: { ...key },
      UpdateExpression: `ADD ${names.map((_, place) => `#n${place} :n${place}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(
        names.map((name, place) => [`#n${place}`, name]),
      ),
      ExpressionAttributeValues: Object.fromEntries(
        names.map((name, place) => [`:n${place}`, counts[name]]),
      ),
    },
  };
};

const watchWrite = (table: string, tenant: string, commit: WatchCommit): Write => ({
  Put: {
    TableName: table,
    Item: { ...watchItem(tenant, commit) },
    ...(commit.versionBefore === 0
      ? NEW_ITEM
      : {
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': commit.versionBefore },
        }),
  },
});

const feedWrites = (
  table: string,
  tenant: string,
  commit: WatchCommit,
  head: number,
): readonly Write[] => {
  if (commit.entries.length === 0) return [];
  return [
    {
      Update: {
        TableName: table,
        Key: { ...feedHeadKey(tenant) },
        UpdateExpression: 'SET #sequence = :next',
        ConditionExpression: head === 0 ? 'attribute_not_exists(pk)' : '#sequence = :head',
        ExpressionAttributeNames: { '#sequence': 'sequence' },
        ExpressionAttributeValues:
          head === 0 ? { ':next': head + 1 } : { ':next': head + 1, ':head': head },
      },
    },
    { Put: { TableName: table, Item: { ...feedItem(tenant, head + 1, commit) }, ...NEW_ITEM } },
  ];
};

const ATTEMPTS_MAX = 12;
const PAUSE_MILLISECONDS = 8;

/** The watch over one tenant's companies. */
export const dynamoWatchStore = (
  table: Table,
  tenant: string,
  eventItemOf: EventItemOf,
): WatchStore => {
  const headOf = async (): Promise<number> =>
    headSchema.parse(await table.get(feedHeadKey(tenant)))?.sequence ?? 0;

  const writesOf = (commit: WatchCommit, head: number): Write[] => {
    const put = (item: Item): Write => ({ Put: { TableName: table.name, Item: { ...item } } });
    const { companyId, counts } = commit;
    return [
      watchWrite(table.name, tenant, commit),
      ...commit.actions.map((action) => put(actionItem(tenant, companyId, action))),
      ...commit.rows.map((row) => put(rowItem(tenant, row))),
      ...commit.rowsRemoved.map(
        (id): Write => ({
          Delete: { TableName: table.name, Key: { ...warningRowKey(tenant, id) } },
        }),
      ),
      ...(Object.keys(counts).length === 0
        ? []
        : [addition(table.name, { ...warningCountsKey(tenant, companyId) }, counts)]),
      ...commit.events.map((event) => put(eventItemOf(tenant, event))),
      ...feedWrites(table.name, tenant, commit, head),
    ];
  };

  const tryOnce = async (
    wanted: WatchCommit,
  ): Promise<'committed' | 'outdated' | { readonly busy: unknown }> => {
    const head = wanted.entries.length === 0 ? 0 : await headOf();
    try {
      const command = new TransactWriteCommand({ TransactItems: writesOf(wanted, head) });
      await request(() => table.client.send(command));
      return 'committed';
    } catch (error) {
      const refused = refusedWrites(error);
      if (refused.includes(WATCH_PLACE)) return 'outdated';
      if (refused.length > 0 || error instanceof StorageUnavailable) return { busy: error };
      throw error;
    }
  };

  /** Tries again where others took the feed's next place, or hold an item for a moment. */
  const commit: WatchStore['commit'] = async (wanted) => {
    await rememberTenant(table, tenant);
    for (let attempt = 1; ; attempt += 1) {
      const done = await tryOnce(wanted);
      if (typeof done === 'string') return done;
      if (attempt >= ATTEMPTS_MAX) throw new StorageUnavailable(done.busy);
      await pause(Math.random() * PAUSE_MILLISECONDS * 2 ** Math.min(attempt, 6));
    }
  };

  return {
    find: async (companyId) => {
      const item = await table.get(watchKey(tenant, companyId));
      return item === undefined ? undefined : watchStateOf(item);
    },
    actions: async (companyId) => {
      const partition = companyPartition(tenant, companyId);
      const items = await table.queryAll(partition, WARNING_ACTION_PREFIX);
      return items.map(companyActionOf);
    },
    commit,
  };
};
