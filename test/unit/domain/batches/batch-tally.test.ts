import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoInstant } from '../../../../shared/contracts/parsed-text.ts';
import type { Batch } from '../../../../shared/domain/batches/batch.ts';
import { batchProgress } from '../../../../shared/domain/batches/batch-progress.ts';
import {
  addTallies,
  type BatchTally,
  countsOf,
  EMPTY_TALLY,
  endedCount,
  isDone,
} from '../../../../shared/domain/batches/batch-tally.ts';

const tallyOf = (succeeded: number, failed = 0, cancelled = 0): BatchTally => ({
  ...EMPTY_TALLY,
  ends: { succeeded, failed, cancelled },
});

const count = fc.integer({ min: 0, max: 1000 });

describe('the counts of a batch', () => {
  it('add up to its items, however they are spread over shards', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count, count)), count, (shards, pending) => {
        const tally = shards.map((each) => tallyOf(...each)).reduce(addTallies, EMPTY_TALLY);
        const items = endedCount(tally) + pending;
        const counts = countsOf({ items }, tally);
        expect(counts.pending).toBe(pending);
        expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(items);
      }),
    );
  });

  it('say that it is done only once all items are known and have ended', () => {
    const running = { status: 'running', items: 3, isRetrying: false } as const;
    expect(isDone(running, tallyOf(2, 1))).toBe(true);
    expect(isDone(running, tallyOf(2))).toBe(false);
    expect(isDone({ ...running, isRetrying: true }, tallyOf(2, 1))).toBe(false);
    expect(isDone({ ...running, status: 'expanding' }, tallyOf(2, 1))).toBe(false);
    expect(isDone({ ...running, status: 'open' }, tallyOf(2, 1))).toBe(false);
    expect(isDone({ ...running, status: 'completed' }, tallyOf(2, 1))).toBe(false);
  });
});

describe('the progress of a batch', () => {
  const batch: Batch = {
    id: 'b',
    kind: 'inline',
    priority: 'normal',
    language: 'en',
    createdAt: isoInstant('2025-05-15T08:00:00Z'),
    startedAt: isoInstant('2025-05-15T08:00:00Z'),
    status: 'running',
    items: 100,
    repeated: 0,
    round: 1,
    isRetrying: false,
    isCancelled: false,
  };
  const moved = { ...tallyOf(20, 5), movedAt: isoInstant('2025-05-15T08:00:10Z') };

  it('is reckoned at the rate so far', () => {
    expect(batchProgress(batch, moved)).toEqual({
      share: 0.25,
      itemsPerSecond: 2.5,
      secondsLeft: 30,
    });
  });

  it('tells no rate before anything has ended, and no share before all items are known', () => {
    expect(batchProgress(batch, EMPTY_TALLY)).toEqual({ share: 0 });
    expect(batchProgress({ ...batch, status: 'expanding' }, EMPTY_TALLY)).toEqual({});
  });

  it('of a batch without items is whole', () => {
    expect(batchProgress({ ...batch, items: 0, status: 'completed' }, EMPTY_TALLY)).toEqual({
      share: 1,
    });
  });
});
