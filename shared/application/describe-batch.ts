import type * as z from 'zod';
import type { batchItemOutput, batchOutput } from '../contracts/batch-output.ts';
import { isoInstant } from '../contracts/parsed-text.ts';
import { type Batch, isOver } from '../domain/batches/batch.ts';
import { batchProgress } from '../domain/batches/batch-progress.ts';
import { type BatchTally, countsOf } from '../domain/batches/batch-tally.ts';
import type { IsoInstant } from '../kernel/dates.ts';
import type { Language } from '../kernel/text.ts';
import { problemDocument } from '../problems/problem-document.ts';
import type { Refusal } from '../problems/refusal.ts';
import { remarksOf } from './item-remarks.ts';
import type { BatchItem, ItemRated } from './ports/batch-store.ts';

/** As it is told: texts in both languages, for whoever answers to choose. */
type Told<Schema extends z.ZodType> = {
  readonly [Member in keyof z.output<Schema>]: unknown;
};

const RATE_DIGITS = 3;

const shortened = (value: number): number => Number(value.toPrecision(RATE_DIGITS));

const describeProgress = (batch: Batch, tally: BatchTally, now: IsoInstant) => {
  const { share, itemsPerSecond, secondsLeft } = batchProgress(batch, tally);
  const finish =
    secondsLeft === undefined
      ? undefined
      : isoInstant(new Date(Date.parse(now) + Math.ceil(secondsLeft) * 1000).toISOString());
  return {
    ...(share === undefined ? {} : { share: Math.floor(share * 10_000) / 10_000 }),
    ...(itemsPerSecond === undefined ? {} : { itemsPerSecond: shortened(itemsPerSecond) }),
    ...(finish === undefined ? {} : { expectedFinish: finish }),
  };
};

/** Only positive counts: what was taken up again has left a zero behind. */
const positive = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

const describeRole = ({ portfolio, decision, relatedId, status }: Batch) => {
  if (portfolio === undefined) return {};
  if (!portfolio.preview) return relatedId === undefined ? {} : { previewId: relatedId };
  return {
    preview: {
      ...(decision === undefined || !isOver(status) ? {} : { decision }),
      ...(relatedId === undefined ? {} : { committedAs: relatedId }),
    },
  };
};

/** A batch with how far it has come. */
export const describeBatch = (
  batch: Batch,
  tally: BatchTally,
  now: IsoInstant,
): Told<typeof batchOutput> => {
  const { pending, ...ends } = countsOf(batch, tally);
  const { id, kind, name, status, priority, createdAt, startedAt, finishedAt } = batch;
  return {
    id,
    kind,
    name,
    status,
    priority,
    createdAt,
    startedAt,
    finishedAt,
    round: batch.round,
    items: batch.items,
    repeated: batch.repeated,
    // A worker may end an item before the run that found it has counted it.
    counts: { pending: Math.max(0, pending), ...ends },
    progress: describeProgress(batch, tally, now),
    grades: positive(tally.grades),
    problems: positive(tally.problems),
    resultsReady: batch.writtenAt !== undefined && status !== 'refused',
    refusal: batch.refusal,
    preview: undefined,
    previewId: undefined,
    ...describeRole(batch),
  };
};

/** The problem of a failed item as HTTP would have answered it. */
export const describeItemProblem = (
  batchId: string,
  { reference, hash }: BatchItem,
  refusal: Refusal,
  language: Language,
) =>
  problemDocument(refusal, {
    language,
    instance: `/v1/batches/${batchId}/items/${encodeURIComponent(reference)}`,
    correlationId: `${batchId}-${hash}`,
  });

const describeEnd = (
  batchId: string,
  item: BatchItem,
  language: Language,
): Partial<ItemRated> & { readonly problem?: unknown } => {
  switch (item.result?.state) {
    case 'succeeded':
      return item.result.rated;
    case 'failed':
      return { problem: describeItemProblem(batchId, item, item.result.refusal, language) };
    default:
      return {};
  }
};

export const describeBatchItem = (
  batchId: string,
  item: BatchItem,
  language: Language,
): Partial<Told<typeof batchItemOutput>> => {
  const { reference, row, state, acceptedAt, endedAt } = item;
  const end = describeEnd(batchId, item, language);
  return { reference, row, state, acceptedAt, endedAt, ...end, ...remarksOf(item.result ?? {}) };
};
