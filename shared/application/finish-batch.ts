import { isDone } from '../domain/batches/batch-tally.ts';
import type { BatchPorts } from './batch-ports.ts';

/** Ends a batch of which nothing is left to do; once, whoever notices first. */
export const finishBatch = async (
  { batches, clock, queues, tenant }: Pick<BatchPorts, 'batches' | 'clock' | 'queues' | 'tenant'>,
  id: string,
): Promise<boolean> => {
  const batch = await batches.find(id);
  if (batch === undefined) return false;
  const tally = await batches.tally(id);
  if (!isDone(batch, tally)) return false;
  const status = batch.isCancelled ? 'cancelled' : 'completed';
  const finished = { ...batch, status, finishedAt: clock.now() } as const;
  if (!(await batches.finish({ batch: finished, tally }))) return false;
  await queues.results.send([{ tenant, batchId: id }]);
  return true;
};
