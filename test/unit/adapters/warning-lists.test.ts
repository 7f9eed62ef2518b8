import { describe, expect, it } from 'vitest';
import type { Item, Table } from '../../../shared/adapters/dynamodb/table.ts';
import { rowItem } from '../../../shared/adapters/dynamodb/warning-items.ts';
import {
  dynamoWarningLists,
  LIST_READS_MAX,
} from '../../../shared/adapters/dynamodb/warning-lists.ts';
import { TABLE_INDEXES } from '../../../shared/contracts/table-indexes.ts';
import { idsWanted, LIST_FILTERS, pageThrough, rowsToList } from './warning-list-samples.ts';

const TENANT = 'bank';

interface CountedTable {
  readonly table: Table;
  readonly itemsRead: () => number;
}

const unused = () => Promise.reject(new Error('lists do not ask for this'));

/** Answers queries of indexes as DynamoDB does, and counts the items that it reads for them. */
const countedTable = (items: readonly Item[]): CountedTable => {
  let count = 0;
  const sorted = items.toSorted((one, other) => (String(one.place) > String(other.place) ? -1 : 1));
  const table: Pick<Table, 'queryPage'> = {
    queryPage: async (partition, { IndexName, ExpressionAttributeValues, Limit = 0 }) => {
      const index = TABLE_INDEXES.find(({ name }) => name === IndexName);
      if (index === undefined) throw new Error(`the table has no index ${IndexName}`);
      const below = String(ExpressionAttributeValues?.[':below']);
      const found = sorted
        .filter((item) => item[index.partition] === partition && String(item[index.sort]) < below)
        .slice(0, Limit);
      count += found.length;
      return { items: found };
    },
  };
  return {
    table: { ...table, get: unused, put: unused, putAll: unused, queryAll: unused } as never,
    itemsRead: () => count,
  };
};

const tableOf = (warnings: number) => {
  const rows = rowsToList(warnings);
  return { rows, ...countedTable(rows.map((row) => rowItem(TENANT, row))) };
};

const readsOfFirstPage = async (warnings: number, filter: (typeof LIST_FILTERS)[number][1]) => {
  const { table, itemsRead } = tableOf(warnings);
  await dynamoWarningLists(table, TENANT).list(filter, { limit: 50 });
  return itemsRead();
};

describe('a list of warnings', () => {
  it.each(LIST_FILTERS)('of %s shows each one once, the freshest first', async (_name, filter) => {
    const { table, rows } = tableOf(1000);
    const { ids } = await pageThrough(dynamoWarningLists(table, TENANT), filter);
    expect(ids).toEqual(idsWanted(rows, filter));
  });

  it.each(LIST_FILTERS)(
    'of %s reads no more items a call of twenty thousand than its bound',
    async (_name, filter) => {
      const [small, large] = [
        await readsOfFirstPage(1000, filter),
        await readsOfFirstPage(20_000, filter),
      ];
      expect(large).toBeLessThanOrEqual(LIST_READS_MAX);
      // With one filter every item read is shown, but for the one that tells of a next page.
      const isSingle = Object.keys(filter).length === 1;
      if (isSingle) expect(large).toBe(small);
    },
  );

  it('of no warnings reads nothing', async () => {
    const { table, itemsRead } = tableOf(0);
    const page = await dynamoWarningLists(table, TENANT).list(
      { statuses: ['open'] },
      { limit: 50 },
    );
    expect(page).toEqual({ kind: 'ok', value: { items: [] } });
    expect(itemsRead()).toBe(0);
  });
});
