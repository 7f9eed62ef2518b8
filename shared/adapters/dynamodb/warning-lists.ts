import * as z from 'zod';
import type { WarningFilter, WarningLists } from '../../application/ports/warning-lists.ts';
import { COUNTED } from '../../application/watch-counts.ts';
import { rowsOf } from '../../application/watch-rows.ts';
import { WARNING_INDEXES, type WarningIndex } from '../../contracts/table-indexes.ts';
import type { WarningRow } from '../../contracts/watch-output.ts';
import { ok } from '../../kernel/result.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import {
  statusPartition,
  warningCountsPartition,
  warningIndexPartition,
  warningRowKey,
  watchKey,
} from './keys-warnings.ts';
import type { Table } from './table.ts';
import { placeOf, warningRowOf, watchStateOf } from './warning-items.ts';

/** Items that one call reads at most, beside the counters. */
export const LIST_READS_MAX = 600;

interface Source {
  readonly index: WarningIndex;
  readonly partition: string;
}

const opennessOf = ({ statuses }: WarningFilter): readonly ('OPEN' | 'CLOSED')[] => [
  ...(statuses.some((status) => status !== 'closed') ? (['OPEN'] as const) : []),
  ...(statuses.includes('closed') ? (['CLOSED'] as const) : []),
];

/**
 * The partitions that hold everything asked for: those of the filter that leaves the fewest. What
 * they hold beside is passed over.
 */
const sourcesOf = (tenant: string, filter: WarningFilter): readonly Source[] => {
  const within = (
    index: Exclude<WarningIndex, 'status'>,
    values: readonly string[],
  ): readonly Source[] =>
    values.flatMap((value) =>
      opennessOf(filter).map((openness) => ({
        index,
        partition: warningIndexPartition(tenant, index, openness, value),
      })),
    );
  if (filter.owner !== undefined) return within('owner', [filter.owner]);
  if (filter.rules !== undefined) return within('rule', filter.rules);
  if (filter.levels !== undefined) return within('level', filter.levels);
  return filter.statuses.map((status) => ({
    index: 'status',
    partition: statusPartition(tenant, status),
  }));
};

const fits = (filter: WarningFilter, row: WarningRow): boolean =>
  filter.statuses.includes(row.status) &&
  (filter.levels?.includes(row.level) ?? true) &&
  (filter.owner === undefined || row.owner === filter.owner) &&
  (filter.rules?.includes(row.rule) ?? true) &&
  (filter.companyId === undefined || row.companyId === filter.companyId) &&
  (filter.since === undefined || row.freshOn >= filter.since);

const FIRST = '\uffff';

/** The next items of one source, below a place, the freshest first. */
const readSource = async (
  table: Table,
  { index, partition }: Source,
  below: string,
  limit: number,
): Promise<readonly WarningRow[]> => {
  const { name, partition: attribute, sort } = WARNING_INDEXES[index];
  const { items } = await table.queryPage(partition, {
    IndexName: name,
    // An index is always a moment behind.
    ConsistentRead: false,
    KeyConditionExpression: '#partition = :partition AND #place < :below',
    ExpressionAttributeNames: { '#partition': attribute, '#place': sort },
    ExpressionAttributeValues: { ':partition': partition, ':below': below },
    ScanIndexForward: false,
    Limit: limit,
  });
  return items.map(warningRowOf);
};

interface Merged {
  readonly rows: readonly WarningRow[];
  readonly readCount: number;
  /** Below this place nothing has been read yet; absent where there is nothing. */
  readonly unreadBelow?: string;
}

const byPlace = (one: WarningRow, other: WarningRow): number =>
  placeOf(one) > placeOf(other) ? -1 : 1;

/** Several sources in one order; goes only as far down as each of them was read. */
const readMerged = async (
  table: Table,
  sources: readonly Source[],
  below: string,
  limit: number,
): Promise<Merged> => {
  const read = await Promise.all(sources.map((each) => readSource(table, each, below, limit)));
  const ends = read.flatMap((rows) => {
    const last = rows.length < limit ? undefined : rows.at(-1);
    return last === undefined ? [] : [placeOf(last)];
  });
  const end = ends.sort().at(-1);
  const rows = read
    .flat()
    .filter((row) => end === undefined || placeOf(row) >= end)
    .sort(byPlace);
  const readCount = read.flat().length;
  return { rows, readCount, ...(end === undefined ? {} : { unreadBelow: end }) };
};

interface Found {
  readonly rows: readonly WarningRow[];
  /** Where to go on; absent where everything was read. */
  readonly below?: string;
}

const findRows = async (
  table: Table,
  sources: readonly Source[],
  filter: WarningFilter,
  start: string,
  limit: number,
): Promise<Found> => {
  const rows: WarningRow[] = [];
  let [below, reads] = [start, 0];
  for (;;) {
    const room = Math.floor((LIST_READS_MAX - reads) / sources.length);
    const merged = await readMerged(table, sources, below, Math.min(limit + 1, room));
    reads += merged.readCount;
    for (const row of merged.rows) {
      if (filter.since !== undefined && row.freshOn < filter.since) return { rows };
      if (!fits(filter, row)) continue;
      rows.push(row);
      if (rows.length > limit) return { rows, below };
    }
    if (merged.unreadBelow === undefined) return { rows };
    below = merged.unreadBelow;
    if (reads + sources.length > LIST_READS_MAX) return { rows, below };
  }
};

/** What is asked of one company stands in one item. */
const ofCompany = async (
  table: Table,
  tenant: string,
  companyId: string,
  filter: WarningFilter,
  below: string,
): Promise<Found> => {
  const item = await table.get(watchKey(tenant, companyId));
  const all = item === undefined ? [] : rowsOf(watchStateOf(item).document);
  return {
    rows: all.filter((row) => fits(filter, row) && placeOf(row) < below).sort(byPlace),
  };
};

const countsSchema = z
  .record(z.string(), z.unknown())
  .transform((item) =>
    Object.entries(item).flatMap(([name, value]): readonly (readonly [string, number])[] =>
      typeof value === 'number' && COUNTED.some((counted) => name.startsWith(`${counted}#`))
        ? [[name, value]]
        : [],
    ),
  );

/** The warnings of one tenant, for lists. */
export const dynamoWarningLists = (table: Table, tenant: string): WarningLists => ({
  find: async (id) => {
    const item = await table.get(warningRowKey(tenant, id));
    return item === undefined ? undefined : warningRowOf(item);
  },
  list: async (filter, { limit, after }) => {
    const seal = `T#${tenant}#WARNINGS`;
    const from = after === undefined ? ok(FIRST) : decodeCursor(seal, after);
    if (from.kind === 'failed') return from;
    const { companyId } = filter;
    const { rows, below } =
      companyId === undefined
        ? await findRows(table, sourcesOf(tenant, filter), filter, from.value, limit)
        : await ofCompany(table, tenant, companyId, filter, from.value);
    const items = rows.slice(0, limit);
    const shown = items.at(-1);
    const last = rows.length > limit && shown !== undefined ? placeOf(shown) : below;
    return ok(last === undefined ? { items } : { items, next: encodeCursor(seal, last) });
  },
  counts: async () => {
    const totals: Record<string, number> = {};
    for (const item of await table.queryAll(warningCountsPartition(tenant)))
      for (const [name, count] of countsSchema.parse(item))
        totals[name] = (totals[name] ?? 0) + count;
    return Object.fromEntries(Object.entries(totals).filter(([, count]) => count !== 0));
  },
});
