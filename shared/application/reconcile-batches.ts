import { type Batch, isOver } from '../domain/batches/batch.ts';
import { dateOf, type IsoInstant } from '../kernel/dates.ts';
import type { BatchPorts } from './batch-ports.ts';
import { finishBatch } from './finish-batch.ts';
import type { OpenBatches } from './ports/batch-store.ts';
import type { Clock } from './ports/clock.ts';

export interface ReconcilePorts {
  readonly clock: Clock;
  readonly openBatches: OpenBatches;
  readonly of: (tenant: string) => Omit<BatchPorts, 'ids'>;
  readonly isTimeLeft: () => boolean;
}

export interface ReconcileReport {
  readonly looked: number;
  readonly finished: number;
  readonly requeued: number;
  readonly failures: readonly { readonly batchId: string; readonly error: unknown }[];
  /** Left for another run. */
  readonly left: number;
}

/** A batch in which nothing has happened for as long may have lost a message. */
const STILL_MINUTES = 5;
/** Nobody comes back to a file that was never sent. */
const UPLOAD_HOURS = 24;
const MINUTE_MILLISECONDS = 60_000;

const minutesBetween = (from: IsoInstant, to: IsoInstant): number =>
  (Date.parse(to) - Date.parse(from)) / MINUTE_MILLISECONDS;

type Done = 'quiet' | 'finished' | 'requeued';

/** Requests of a day that is over are all in: what is left of it can be finished. */
const isDayOver = ({ status, createdAt }: Batch, now: IsoInstant): boolean =>
  status === 'open' && dateOf(createdAt) < dateOf(now);

const lookAfterStarting = async (
  { batches, clock, queues, tenant }: Omit<BatchPorts, 'ids'>,
  { id, status, createdAt }: Batch,
): Promise<Done> => {
  if (status === 'expanding') {
    const message = { tenant, batchId: id };
    await queues.expansions.send([message]);
    // Of the items found already some may wait for a message that is lost.
    await queues.requeueings.send([{ ...message, items: 'pending' }]);
    return 'requeued';
  }
  if (minutesBetween(createdAt, clock.now()) < UPLOAD_HOURS * 60) return 'quiet';
  const over = { status: 'cancelled', isCancelled: true, finishedAt: clock.now() } as const;
  if (await batches.change(id, ['awaiting-upload'], over)) await batches.close(id, clock.now());
  return 'finished';
};

const lookAfter = async (
  ports: Omit<BatchPorts, 'ids'>,
  batch: Batch,
  isStartUp: boolean,
): Promise<Done> => {
  const { batches, clock, queues, tenant } = ports;
  const { id, status, startedAt, createdAt, isRetrying } = batch;
  const message = { tenant, batchId: id };
  const now = clock.now();
  if (isOver(status)) {
    if (status === 'refused') await batches.close(id, now);
    else await queues.results.send([message]);
    return 'requeued';
  }
  if (isDayOver(batch, now)) await batches.change(id, ['open'], { status: 'running' });
  else if (await finishBatch(ports, id)) return 'finished';
  const { movedAt } = await batches.tally(id);
  const still = minutesBetween(movedAt ?? startedAt ?? createdAt, now);
  if (still < STILL_MINUTES && !isStartUp) return 'quiet';
  if (status === 'expanding' || status === 'awaiting-upload')
    return lookAfterStarting(ports, batch);
  await queues.requeueings.send([{ ...message, items: isRetrying ? 'failed' : 'pending' }]);
  if (isRetrying) await queues.requeueings.send([{ ...message, items: 'pending' }]);
  return 'requeued';
};

/**
 * Looks after every batch that is not over. What was lost between two steps, a message above all,
 * is done again; what was not lost is done again in vain. `isStartUp` takes every message for lost,
 * as they are where queues lie in memory.
 */
export const reconcileBatches = async (
  { openBatches, of, isTimeLeft }: ReconcilePorts,
  isStartUp = false,
): Promise<ReconcileReport> => {
  const count = { quiet: 0, finished: 0, requeued: 0 };
  const failures: { readonly batchId: string; readonly error: unknown }[] = [];
  let left = 0;
  for await (const { tenant, id: batchId } of openBatches.all()) {
    if (!isTimeLeft()) {
      left += 1;
      continue;
    }
    try {
      const ports = of(tenant);
      const batch = await ports.batches.find(batchId);
      if (batch !== undefined) count[await lookAfter(ports, batch, isStartUp)] += 1;
    } catch (error) {
      failures.push({ batchId, error });
    }
  }
  const { quiet, finished, requeued } = count;
  return { looked: quiet + finished + requeued, finished, requeued, failures, left };
};
