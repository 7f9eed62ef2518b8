import * as z from 'zod';
import { type Item, perform, type Store, type TableDescription } from './dynalite.ts';

export const itemSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null;

/** The key attributes of an item, or of a key. */
export const keyOf = (item: Item, table: TableDescription): Item =>
  Object.fromEntries(
    table.KeySchema.flatMap(({ AttributeName }) => {
      const value = item[AttributeName];
      return value === undefined ? [] : [[AttributeName, value]];
    }),
  );

export const existingItem = async (
  store: Store,
  tableName: string,
  key: Item,
): Promise<Item | undefined> => {
  const input = { TableName: tableName, Key: key, ConsistentRead: true };
  const output = await perform(store, 'GetItem', input);
  return itemSchema.optional().parse(output.Item);
};
