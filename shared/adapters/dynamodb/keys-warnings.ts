import { createHash } from 'node:crypto';
import type { WarningIndex } from '../../contracts/table-indexes.ts';
import { companyPartition, type ItemKey } from './keys.ts';

/**
 * Keys of warnings, watch levels and their feed.
 *
 *   what                    partition                       sort
 *   action of a person      T#tenant#C#company              WARNING-ACTION#at#id
 *   watch of a company      T#tenant#C#company              WATCH
 *   warning, for lists      T#tenant#WARNING#id             WARNING
 *   counters, one shard     T#tenant#WARNING-COUNTS         shard
 *   commit in the feed      T#tenant#FEED                   sequence
 *   newest sequence         T#tenant#FEED-HEAD              HEAD
 *   reader of the feed      T#tenant#FEED-READERS           reader
 *   tenant with watches     WATCHED-TENANTS                 tenant
 *
 *   index                   partition                       sort
 *   warnings-by-status      T#tenant#STATUS#status          freshOn#id
 *   warnings-by-owner       T#tenant#OWNER#state#owner      freshOn#id
 *   warnings-by-rule        T#tenant#RULE#state#rule        freshOn#id
 *   warnings-by-level       T#tenant#LEVEL#state#level      freshOn#id
 *
 *   access pattern                            how
 *   everything about a company's watch        get WATCH
 *   one warning                               get, then its company's WATCH
 *   warnings with a status, newest first      query the index; several at once are merged
 *   of an owner, a rule, a level              the same on their indexes, further filters in passing
 *   of a company                              get its WATCH
 *   counters of the tenant                    query WARNING-COUNTS, eight items
 *   the feed after a position                 query FEED, sort above it
 *   which tenants the nightly job goes over   query WATCHED-TENANTS
 *
 * `state` is OPEN or CLOSED, so that what is over, which only grows, is never read in passing. Every
 * list is in the order of `freshOn#id`: lists can be merged, and one position stands for all.
 *
 * A commit writes the watch, its rows, the difference of the counters, the entries of the feed and
 * the events all or nothing, on condition of the watch's version. The feed's sequence is taken in
 * the same transaction, on condition of the head: a sequence is visible only after all before it,
 * so that no reader can pass one by.
 */
export const WARNING_ACTION_PREFIX = 'WARNING-ACTION#';

export const warningActionKey = (
  tenant: string,
  companyId: string,
  at: string,
  id: string,
): ItemKey => ({
  pk: companyPartition(tenant, companyId),
  sk: `${WARNING_ACTION_PREFIX}${at}#${id}`,
});

export const watchKey = (tenant: string, companyId: string): ItemKey => ({
  pk: companyPartition(tenant, companyId),
  sk: 'WATCH',
});

export const warningRowKey = (tenant: string, id: string): ItemKey => ({
  pk: `T#${tenant}#WARNING#${id}`,
  sk: 'WARNING',
});

export const warningCountsPartition = (tenant: string): string => `T#${tenant}#WARNING-COUNTS`;

const COUNT_SHARDS = 8;

/** Companies spread over the shards, so that their commits rarely meet. */
export const warningCountsKey = (tenant: string, companyId: string): ItemKey => {
  const byte = createHash('sha256').update(companyId).digest()[0] ?? 0;
  return { pk: warningCountsPartition(tenant), sk: String(byte % COUNT_SHARDS) };
};

export const feedPartition = (tenant: string): string => `T#${tenant}#FEED`;

const SEQUENCE_DIGITS = 12;

export const feedSort = (sequence: number): string =>
  String(sequence).padStart(SEQUENCE_DIGITS, '0');

export const feedHeadKey = (tenant: string): ItemKey => ({
  pk: `T#${tenant}#FEED-HEAD`,
  sk: 'HEAD',
});

export const feedReaderKey = (tenant: string, reader: string): ItemKey => ({
  pk: `T#${tenant}#FEED-READERS`,
  sk: reader,
});

export const WATCHED_TENANTS_PARTITION = 'WATCHED-TENANTS';

export const watchedTenantKey = (tenant: string): ItemKey => ({
  pk: WATCHED_TENANTS_PARTITION,
  sk: tenant,
});

export const warningPlace = (freshOn: string, id: string): string => `${freshOn}#${id}`;

type Openness = 'OPEN' | 'CLOSED';

export const statusPartition = (tenant: string, status: string): string =>
  `T#${tenant}#STATUS#${status}`;

const LETTERS: Readonly<Record<Exclude<WarningIndex, 'status'>, string>> = {
  owner: 'OWNER',
  rule: 'RULE',
  level: 'LEVEL',
};

export const warningIndexPartition = (
  tenant: string,
  index: Exclude<WarningIndex, 'status'>,
  openness: Openness,
  value: string,
): string => `T#${tenant}#${LETTERS[index]}#${openness}#${value}`;
