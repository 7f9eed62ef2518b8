import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Page, PageRequest } from '../../application/ports/page.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Refusal } from '../../problems/refusal.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Item, Table } from './table.ts';

/** One page of a partition, with a cursor to the next where there is more. */
export const listPage = async <Listed>(
  table: Table,
  partition: string,
  { limit, after }: PageRequest,
  read: (item: Item) => Listed,
  options: Partial<QueryCommandInput> = {},
): Promise<Result<Page<Listed>, Refusal<'cursor-invalid'>>> => {
  const from = after === undefined ? undefined : decodeCursor(partition, after);
  if (from?.kind === 'failed') return from;
  const start = from === undefined ? {} : { ExclusiveStartKey: { pk: partition, sk: from.value } };
  // One more than asked for tells whether there is a next page.
  const page = await table.queryPage(partition, { ...options, ...start, Limit: limit + 1 });
  const shown = page.items.slice(0, limit);
  const isMore = page.items.length > limit || page.lastSort !== undefined;
  const last = shown.at(-1)?.sk;
  const items = shown.map(read);
  if (!isMore || typeof last !== 'string') return ok({ items });
  return ok({ items, next: encodeCursor(partition, last) });
};
