import type { IsoInstant } from '../../kernel/dates.ts';
import type { Batch, ItemEnd, ItemState } from './batch.ts';

/** What the ended items of a batch amount to, counted in the write that ended each. */
export interface BatchTally {
  readonly ends: Readonly<Record<ItemEnd, number>>;
  /** By grade; `unrated` where there is none. */
  readonly grades: Readonly<Record<string, number>>;
  /** Failed items by problem. */
  readonly problems: Readonly<Record<string, number>>;
  /** When the last item ended; absent while none has. */
  readonly movedAt?: IsoInstant;
}

export const EMPTY_TALLY: BatchTally = {
  ends: { succeeded: 0, failed: 0, cancelled: 0 },
  grades: {},
  problems: {},
};

const added = (
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> => {
  const total: Record<string, number> = { ...one };
  for (const [name, count] of Object.entries(other)) total[name] = (total[name] ?? 0) + count;
  return total;
};

const later = (one: IsoInstant | undefined, other: IsoInstant | undefined) =>
  one === undefined || (other !== undefined && other > one) ? other : one;

export const addTallies = (one: BatchTally, other: BatchTally): BatchTally => {
  const movedAt = later(one.movedAt, other.movedAt);
  return {
    ends: {
      succeeded: one.ends.succeeded + other.ends.succeeded,
      failed: one.ends.failed + other.ends.failed,
      cancelled: one.ends.cancelled + other.ends.cancelled,
    },
    grades: added(one.grades, other.grades),
    problems: added(one.problems, other.problems),
    ...(movedAt === undefined ? {} : { movedAt }),
  };
};

export const endedCount = ({ ends }: BatchTally): number =>
  ends.succeeded + ends.failed + ends.cancelled;

/** Every item of the batch is in exactly one of these. */
export const countsOf = (
  { items }: Pick<Batch, 'items'>,
  tally: BatchTally,
): Readonly<Record<ItemState, number>> => ({
  pending: items - endedCount(tally),
  ...tally.ends,
});

/** Whether nothing is left to do: all items are known, and all have ended. */
export const isDone = (
  batch: Pick<Batch, 'status' | 'items' | 'isRetrying'>,
  tally: BatchTally,
): boolean =>
  (batch.status === 'running' || batch.status === 'cancelling') &&
  !batch.isRetrying &&
  endedCount(tally) >= batch.items;
