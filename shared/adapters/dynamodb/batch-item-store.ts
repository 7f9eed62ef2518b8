import { setTimeout } from 'node:timers/promises';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type {
  BatchItem,
  BatchPage,
  BatchStore,
  ItemEnding,
  ItemName,
  ItemResult,
} from '../../application/ports/batch-store.ts';
import type { ItemState } from '../../domain/batches/batch.ts';
import type { IsoInstant } from '../../kernel/dates.ts';
import { ok } from '../../kernel/result.ts';
import {
  batchItemOf,
  countedAttributes,
  itemAttributes,
  packed,
  pageAttributes,
  pageOf,
  SCHEMA_VERSION,
} from './batch-codec.ts';
import { isConditionFailed, refusedWrites } from './condition-failed.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import {
  BATCH_ITEM_PREFIX,
  batchCountKey,
  batchItemKey,
  batchKey,
  batchPageKey,
  batchPartition,
  COUNT_SHARDS,
} from './keys-batches.ts';
import { StorageUnavailable } from './storage-unavailable.ts';
import { type Item, NEW_ITEM, type Table } from './table.ts';
import { type Action, writeTogether } from './write-together.ts';

type BatchItems = Pick<
  BatchStore,
  'savePage' | 'page' | 'accept' | 'acceptOpen' | 'item' | 'items' | 'end' | 'retry'
>;

const newItem = (tenant: string, id: string, page: BatchPage, index: number): Item => {
  const entry = page.entries[index];
  if (entry === undefined) throw new Error(`page ${page.id} has no entry ${index}`);
  const { reference, hash, row } = entry;
  return {
    ...batchItemKey(tenant, id, entry),
    ...itemAttributes({
      reference,
      hash,
      row,
      page: page.id,
      state: 'pending',
      acceptedAt: page.acceptedAt,
    }),
  };
};

/** The first entry of each name: a name that stands twice in a page is one item. */
const distinctEntries = (page: BatchPage): readonly number[] => [
  ...new Map(
    page.entries
      .map(({ reference, hash }, index): [string, number] => [`${hash} ${reference}`, index])
      .toReversed(),
  ).values(),
];

/** Adds to the counts of one shard; the attribute names cannot stand in an expression. */
const countAction = (
  key: { readonly pk: string; readonly sk: string },
  counts: ReadonlyMap<string, number>,
  at: IsoInstant,
): Action => {
  const entries = [...counts];
  return {
    Update: {
      Key: key,
      UpdateExpression: `SET kind = :kind, schemaVersion = :version, movedAt = :at ADD ${entries
        .map((_, index) => `#c${index} :c${index}`)
        .join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(
        entries.map(([name], index) => [`#c${index}`, name]),
      ),
      ExpressionAttributeValues: {
        ':kind': 'batch-count',
        ':version': SCHEMA_VERSION,
        ':at': at,
        ...Object.fromEntries(entries.map(([, count], index) => [`:c${index}`, count])),
      },
    },
  };
};

const counted = (results: readonly ItemResult[], sign: 1 | -1): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of results.flatMap(countedAttributes))
    counts.set(name, (counts.get(name) ?? 0) + sign);
  return counts;
};

/** Which shard counts is a matter of load alone; the same work counts in the same one. */
const shardOf = ([first]: readonly ItemName[]): number =>
  first === undefined ? 0 : Number.parseInt(first.hash.slice(0, 4), 16) % COUNT_SHARDS;

const TOGETHER_MAX = 90;
const TRIES_MAX = 8;
const PAUSE_MILLISECONDS = 10;

/** Longer with each try, and never the same for two that met. */
const pause = (tries: number): Promise<void> =>
  setTimeout(PAUSE_MILLISECONDS * 2 ** tries * (0.5 + Math.random()));

/** The write that follows from the others was refused, and so all of them. */
class FollowingRefused extends Error {}

/**
 * Writes what its conditions let through, all in one write with what follows from it; answers how
 * many. What is refused has been written before and is left out of the next try.
 */
const writeNew = async <Each>(
  table: Table,
  each: readonly Each[],
  actionOf: (one: Each) => Action,
  following: (written: readonly Each[]) => Action,
): Promise<number> => {
  let left = each;
  for (let tries = 0; left.length > 0; tries += 1) {
    try {
      await writeTogether(table, [...left.map(actionOf), following(left)]);
      return left.length;
    } catch (error) {
      const refused = new Set(refusedWrites(error));
      if (refused.has(left.length)) throw new FollowingRefused();
      if (tries === TRIES_MAX) throw error;
      if (refused.size > 0) left = left.filter((_, index) => !refused.has(index));
      else if (error instanceof StorageUnavailable) await pause(tries);
      else throw error;
    }
  }
  return 0;
};

/** A message that comes twice may be worked on twice at once. */
const distinctNames = <Each extends ItemName>(all: readonly Each[]): readonly Each[] => [
  ...new Map(all.map((each) => [`${each.hash} ${each.reference}`, each])).values(),
];

const chunked = <Each>(all: readonly Each[]): readonly (readonly Each[])[] =>
  Array.from({ length: Math.ceil(all.length / TOGETHER_MAX) }, (_, index) =>
    all.slice(index * TOGETHER_MAX, (index + 1) * TOGETHER_MAX),
  );

/** Reads of one request, so that a rare state does not make it read a whole batch. */
const READS_MAX = 8;

const itemsQuery = (
  partition: string,
  state: ItemState | undefined,
  limit: number,
  from: string | undefined,
): Partial<QueryCommandInput> => ({
  KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
  ExpressionAttributeValues: {
    ':pk': partition,
    ':prefix': BATCH_ITEM_PREFIX,
    ...(state === undefined ? {} : { ':state': state }),
  },
  // With a filter, a limit would be one of what is read, not of what is found.
  ...(state === undefined
    ? { Limit: limit }
    : { FilterExpression: '#state = :state', ExpressionAttributeNames: { '#state': 'state' } }),
  ...(from === undefined ? {} : { ExclusiveStartKey: { pk: partition, sk: from } }),
});

interface Found {
  readonly items: readonly Item[];
  /** Where more may follow; absent at the end. */
  readonly next?: string | undefined;
}

/** Up to `limit` items in a state, from a place on, reading so many pages at most. */
const findItems = async (
  table: Table,
  partition: string,
  state: ItemState | undefined,
  limit: number,
  start: string | undefined,
): Promise<Found> => {
  const found: Item[] = [];
  let from = start;
  for (let reads = 0; reads < READS_MAX; reads += 1) {
    const room = limit - found.length;
    const answer = await table.queryPage(partition, itemsQuery(partition, state, room, from));
    const fitting = answer.items.slice(0, room);
    found.push(...fitting);
    const isCut = fitting.length < answer.items.length;
    from = isCut ? String(fitting.at(-1)?.sk) : answer.lastSort;
    if (from === undefined || found.length >= limit) break;
  }
  return { items: found, next: from };
};

export const dynamoBatchItems = (table: Table, tenant: string): BatchItems => {
  const item = async (id: string, name: ItemName): Promise<BatchItem | undefined> => {
    const found = await table.get(batchItemKey(tenant, id, name));
    return found === undefined ? undefined : batchItemOf(found);
  };
  const page = async (id: string, pageId: string): Promise<BatchPage | undefined> => {
    const found = await table.get(batchPageKey(tenant, id, pageId));
    return found === undefined ? undefined : pageOf(found);
  };
  /** Whether an item is the one of this very entry, put now or by an earlier try. */
  const put = async (id: string, from: BatchPage, index: number): Promise<boolean> => {
    try {
      await table.put(newItem(tenant, id, from, index), NEW_ITEM);
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
    const entry = from.entries[index];
    const held = entry === undefined ? undefined : await item(id, entry);
    return held?.page === from.id && held.row === entry?.row;
  };
  return {
    item,
    page,
    savePage: async (id, from) => {
      try {
        const put = { ...batchPageKey(tenant, id, from.id), ...pageAttributes(from) };
        await table.put(put, NEW_ITEM);
        return from;
      } catch (error) {
        if (!isConditionFailed(error)) throw error;
      }
      return (await page(id, from.id)) ?? from;
    },
    accept: async (id, from) => {
      const puts = distinctEntries(from).map((index) => put(id, from, index));
      return (await Promise.all(puts)).filter(Boolean).length;
    },
    acceptOpen: async (id, from) => {
      try {
        return await writeNew(
          table,
          distinctEntries(from),
          (index): Action => ({ Put: { Item: newItem(tenant, id, from, index), ...NEW_ITEM } }),
          (written) => openCountAction(tenant, id, written.length),
        );
      } catch (error) {
        if (error instanceof FollowingRefused) return undefined;
        throw error;
      }
    },
    items: async (id, { limit, after, state }) => {
      const partition = batchPartition(tenant, id);
      const start = after === undefined ? undefined : decodeCursor(partition, after);
      if (start?.kind === 'failed') return start;
      const { items, next } = await findItems(table, partition, state, limit, start?.value);
      const read = items.map(batchItemOf);
      return ok(
        next === undefined ? { items: read } : { items: read, next: encodeCursor(partition, next) },
      );
    },
    end: async (id, endings, at) => {
      for (const group of chunked(distinctNames(endings)))
        await writeNew(
          table,
          group,
          (ending) => endAction(tenant, id, ending, at),
          (written) =>
            countAction(
              batchCountKey(tenant, id, shardOf(written)),
              counted(
                written.map(({ result }) => result),
                1,
              ),
              at,
            ),
        );
    },
    retry: async (id, items, end, at) => {
      for (const group of chunked(items.filter(({ state }) => state === end)))
        await writeNew(
          table,
          group,
          (one) => retryAction(tenant, id, one, at),
          (written) =>
            countAction(
              batchCountKey(tenant, id, shardOf(written)),
              counted(
                written.flatMap(({ result }) => result ?? []),
                -1,
              ),
              at,
            ),
        );
    },
  };
};

const openCountAction = (tenant: string, id: string, count: number): Action => ({
  Update: {
    Key: batchKey(tenant, id),
    UpdateExpression: 'ADD #items :count',
    ConditionExpression: '#status = :open',
    ExpressionAttributeNames: { '#items': 'items', '#status': 'status' },
    ExpressionAttributeValues: { ':count': count, ':open': 'open' },
  },
});

const endAction = (tenant: string, id: string, ending: ItemEnding, at: IsoInstant): Action => ({
  Update: {
    Key: batchItemKey(tenant, id, ending),
    UpdateExpression: 'SET #state = :state, endedAt = :at, #result = :result',
    ConditionExpression: '#state = :pending',
    ExpressionAttributeNames: { '#state': 'state', '#result': 'result' },
    ExpressionAttributeValues: {
      ':state': ending.result.state,
      ':pending': 'pending',
      ':at': at,
      ':result': packed(ending.result),
    },
  },
});

const retryAction = (tenant: string, id: string, item: BatchItem, at: IsoInstant): Action => ({
  Update: {
    Key: batchItemKey(tenant, id, item),
    UpdateExpression: 'SET #state = :pending, acceptedAt = :at REMOVE endedAt, #result',
    ConditionExpression: '#state = :ended AND endedAt = :endedAt',
    ExpressionAttributeNames: { '#state': 'state', '#result': 'result' },
    ExpressionAttributeValues: {
      ':pending': 'pending',
      ':ended': item.state,
      ':endedAt': item.endedAt,
      ':at': at,
    },
  },
});
