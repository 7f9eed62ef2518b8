import type { IsoInstant } from '../../kernel/dates.ts';
import { type Batch, isOver } from './batch.ts';
import { type BatchTally, countsOf, endedCount } from './batch-tally.ts';

export interface BatchProgress {
  /** From 0 to 1; absent while the number of items is not known. */
  readonly share?: number;
  readonly itemsPerSecond?: number;
  /** At the rate measured so far; absent before anything has ended, and when nothing is left. */
  readonly secondsLeft?: number;
}

const secondsBetween = (from: IsoInstant, to: IsoInstant): number =>
  (Date.parse(to) - Date.parse(from)) / 1000;

/** How far a batch has come and how long it will take, by what it has done so far. */
export const batchProgress = (batch: Batch, tally: BatchTally): BatchProgress => {
  const ended = endedCount(tally);
  const { pending } = countsOf(batch, tally);
  const isCounted = batch.status === 'running' || isOver(batch.status);
  const share = isCounted ? { share: batch.items === 0 ? 1 : ended / batch.items } : {};
  if (batch.startedAt === undefined || tally.movedAt === undefined || ended === 0) return share;
  const seconds = secondsBetween(batch.startedAt, tally.movedAt);
  if (seconds <= 0) return share;
  const itemsPerSecond = ended / seconds;
  if (pending <= 0 || isOver(batch.status)) return { ...share, itemsPerSecond };
  return { ...share, itemsPerSecond, secondsLeft: pending / itemsPerSecond };
};
