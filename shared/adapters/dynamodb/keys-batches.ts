import type { ItemKey } from './keys.ts';

/**
 * Keys of batches.
 *
 *   what                    partition                       sort
 *   batch                   T#tenant#BATCHES                id
 *   contents of a page      T#tenant#BATCH#id               CONTENT#page
 *   count of ended items    T#tenant#BATCH#id               COUNT#shard
 *   item                    T#tenant#BATCH#id               ITEM#reference#hash
 *   summary                 T#tenant#BATCH#id               SUMMARY
 *   batch that is not over  OPEN-BATCHES                    tenant#id
 *
 *   access pattern                            how
 *   batches of a tenant, latest first         query BATCHES backwards, page by page
 *   one batch                                 get
 *   how many items have ended, and how        query batch, sort begins with COUNT#
 *   items of a batch                          query batch, sort begins with ITEM#, page by page
 *   what a worker needs                       get the item, get its page
 *   what the reconciler has to look at        query OPEN-BATCHES, page by page
 *
 * An item is one small row for its whole life; what it asks for lies in a page with a few dozen
 * others, compressed together and never changed. Counts are spread over shards, since every write
 * that ends items adds to one of them. OPEN-BATCHES has no tenant before it, like MODELS-IN-USE:
 * it is there for the reconciler, which has no caller.
 */
export const batchesPartition = (tenant: string): string => `T#${tenant}#BATCHES`;

export const batchKey = (tenant: string, id: string): ItemKey => ({
  pk: batchesPartition(tenant),
  sk: id,
});

export const batchPartition = (tenant: string, id: string): string => `T#${tenant}#BATCH#${id}`;

export const BATCH_COUNT_PREFIX = 'COUNT#';
export const BATCH_ITEM_PREFIX = 'ITEM#';

export const batchPageKey = (tenant: string, id: string, page: string): ItemKey => ({
  pk: batchPartition(tenant, id),
  sk: `CONTENT#${page}`,
});

/** As many writes may end items of one batch at the same moment without meeting. */
export const COUNT_SHARDS = 16;

export const batchCountKey = (tenant: string, id: string, shard: number): ItemKey => ({
  pk: batchPartition(tenant, id),
  sk: `${BATCH_COUNT_PREFIX}${String(shard).padStart(2, '0')}`,
});

interface ItemName {
  readonly reference: string;
  readonly hash: string;
}

export const batchItemKey = (
  tenant: string,
  id: string,
  { reference, hash }: ItemName,
): ItemKey => ({
  pk: batchPartition(tenant, id),
  sk: `${BATCH_ITEM_PREFIX}${encodeURIComponent(reference.toWellFormed())}#${hash}`,
});

export const batchSummaryKey = (tenant: string, id: string): ItemKey => ({
  pk: batchPartition(tenant, id),
  sk: 'SUMMARY',
});

export const OPEN_BATCHES_PARTITION = 'OPEN-BATCHES';

export const openBatchKey = (tenant: string, id: string): ItemKey => ({
  pk: OPEN_BATCHES_PARTITION,
  sk: `${tenant}#${id}`,
});
