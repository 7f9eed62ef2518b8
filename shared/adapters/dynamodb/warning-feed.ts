import * as z from 'zod';
import type { WarningFeed } from '../../application/ports/warning-lists.ts';
import { instantInput } from '../../contracts/parsed-text.ts';
import { ok } from '../../kernel/result.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { feedHeadKey, feedPartition, feedReaderKey, feedSort } from './keys-warnings.ts';
import type { Table } from './table.ts';
import { feedItemOf } from './warning-items.ts';

const SCHEMA_VERSION = 1;

const readerSchema = z
  .object({ sk: z.string(), sequence: z.int(), movedAt: instantInput })
  .transform(({ sk, sequence, movedAt }) => ({ reader: sk, sequence, movedAt }));

const headSchema = z.object({ sequence: z.int() }).optional();

/** The feed of one tenant. Strongly consistent: what was committed is read by everybody. */
export const dynamoWarningFeed = (table: Table, tenant: string): WarningFeed => {
  const partition = feedPartition(tenant);
  return {
    page: async ({ limit, after, afterSequence = 0 }) => {
      const from =
        after === undefined ? ok(feedSort(afterSequence)) : decodeCursor(partition, after);
      if (from.kind === 'failed') return from;
      const page = await table.queryPage(partition, {
        KeyConditionExpression: 'pk = :pk AND sk > :after',
        ExpressionAttributeValues: { ':pk': partition, ':after': from.value },
        Limit: limit + 1,
      });
      const items = page.items.slice(0, limit).map(feedItemOf);
      const last = items.at(-1);
      const position = last === undefined ? from.value : feedSort(last.sequence);
      const more = page.items.length > limit || page.lastSort !== undefined;
      return ok({ items, next: encodeCursor(partition, position), more });
    },
    newestSequence: async () =>
      headSchema.parse(await table.get(feedHeadKey(tenant)))?.sequence ?? 0,
    reader: async (name) => {
      const item = await table.get(feedReaderKey(tenant, name));
      return item === undefined ? undefined : readerSchema.parse(item);
    },
    moveReader: ({ reader, sequence, movedAt }) =>
      table.put({
        ...feedReaderKey(tenant, reader),
        kind: 'feed-reader',
        schemaVersion: SCHEMA_VERSION,
        sequence,
        movedAt,
      }),
  };
};
