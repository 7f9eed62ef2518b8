import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import type { BatchItem, BatchPage, ItemResult } from '../../application/ports/batch-store.ts';
import { instantInput } from '../../contracts/parsed-text.ts';
import {
  BATCH_KINDS,
  BATCH_PRIORITIES,
  BATCH_STATUSES,
  type Batch,
  ITEM_STATES,
} from '../../domain/batches/batch.ts';
import { addTallies, type BatchTally, EMPTY_TALLY } from '../../domain/batches/batch-tally.ts';
import { LANGUAGES } from '../../kernel/text.ts';
import type { Item } from './table.ts';

export const SCHEMA_VERSION = 1;

const version = { schemaVersion: z.literal(SCHEMA_VERSION) };
const bytes = z.instanceof(Uint8Array);

/** Compressed JSON, whose form its only writer warrants. */
export const packed = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value));
export const unpacked = (value: Uint8Array): unknown => JSON.parse(gunzipSync(value).toString());

const batchSchema = z.object({
  ...version,
  id: z.string(),
  batchKind: z.enum(BATCH_KINDS),
  name: z.string().optional(),
  priority: z.enum(BATCH_PRIORITIES),
  language: z.enum(LANGUAGES),
  createdAt: instantInput,
  startedAt: instantInput.optional(),
  finishedAt: instantInput.optional(),
  status: z.enum(BATCH_STATUSES),
  items: z.int(),
  repeated: z.int(),
  round: z.int(),
  isRetrying: z.boolean(),
  isCancelled: z.boolean(),
  writtenAt: instantInput.optional(),
  upload: z.custom<Batch['upload']>().optional(),
  portfolio: z.custom<Batch['portfolio']>().optional(),
  refusal: z.custom<Batch['refusal']>().optional(),
  notices: z.custom<Batch['notices']>().optional(),
  noticesLeftOut: z.int().optional(),
  decision: z.enum(['committed', 'dropped']).optional(),
  relatedId: z.string().optional(),
  pages: z.int(),
  rows: z.int(),
});

const given = <Members extends object>(members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;

export const batchOf = (item: Item): Batch => {
  const { schemaVersion: _, pages: __, rows: ___, batchKind, ...batch } = batchSchema.parse(item);
  return given({ kind: batchKind, ...batch }) as Batch;
};

export const expansionOf = (item: Item) => {
  const { pages, rows, items, repeated } = batchSchema.parse(item);
  return { pages, rows, items, repeated };
};

/** `kind` of an item says what it is in the table; that of a batch has a name of its own. */
export const batchAttributes = ({ kind, ...batch }: Batch): Item => ({
  kind: 'batch',
  schemaVersion: SCHEMA_VERSION,
  batchKind: kind,
  ...batch,
});

const pageSchema = z.object({
  ...version,
  id: z.string(),
  acceptedAt: instantInput,
  entries: bytes,
});

export const pageAttributes = ({ id, acceptedAt, entries }: BatchPage): Item => ({
  kind: 'batch-page',
  schemaVersion: SCHEMA_VERSION,
  id,
  acceptedAt,
  entries: packed(entries),
});

export const pageOf = (item: Item): BatchPage => {
  const { id, acceptedAt, entries } = pageSchema.parse(item);
  return { id, acceptedAt, entries: unpacked(entries) as BatchPage['entries'] };
};

const itemSchema = z.object({
  ...version,
  reference: z.string(),
  hash: z.string(),
  row: z.int(),
  page: z.string(),
  state: z.enum(ITEM_STATES),
  acceptedAt: instantInput,
  endedAt: instantInput.optional(),
  result: bytes.optional(),
});

export const itemAttributes = (item: Omit<BatchItem, 'result'>): Item => ({
  kind: 'batch-item',
  schemaVersion: SCHEMA_VERSION,
  ...item,
});

export const batchItemOf = (item: Item): BatchItem => {
  const { schemaVersion: _, result, ...rest } = itemSchema.parse(item);
  const ended = result === undefined ? {} : { result: unpacked(result) as ItemResult };
  return { ...(given(rest) as BatchItem), ...ended };
};

const countSchema = z
  .object({ ...version, movedAt: instantInput })
  .catchall(z.number().or(z.string()));

const GRADE = 'grade:';
const PROBLEM = 'problem:';

/** The attributes of a count item that one ended item adds to. */
export const countedAttributes = (result: ItemResult): readonly string[] => {
  switch (result.state) {
    case 'succeeded':
      return ['succeeded', `${GRADE}${result.rated.grade ?? 'unrated'}`];
    case 'failed':
      return ['failed', `${PROBLEM}${result.refusal.problem}`];
    case 'cancelled':
      return ['cancelled'];
  }
};

const withPrefix = (counts: Readonly<Record<string, unknown>>, prefix: string) =>
  Object.fromEntries(
    Object.entries(counts).flatMap(([name, count]) =>
      name.startsWith(prefix) && typeof count === 'number' && count !== 0
        ? [[name.slice(prefix.length), count]]
        : [],
    ),
  );

const tallyOfShard = (item: Item): BatchTally => {
  const { movedAt, ...counts } = countSchema.parse(item);
  const count = (name: string): number => Number(counts[name] ?? 0);
  return {
    ends: {
      succeeded: count('succeeded'),
      failed: count('failed'),
      cancelled: count('cancelled'),
    },
    grades: withPrefix(counts, GRADE),
    problems: withPrefix(counts, PROBLEM),
    movedAt,
  };
};

export const tallyOf = (shards: readonly Item[]): BatchTally =>
  shards.map(tallyOfShard).reduce(addTallies, EMPTY_TALLY);
