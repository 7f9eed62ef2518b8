import type { SubmittedRequestMessage } from '../contracts/batch-message.ts';
import type { Batch } from '../domain/batches/batch.ts';
import { dateOf, type IsoInstant } from '../kernel/dates.ts';
import { entryOf } from './batch-pages.ts';
import type { BatchPorts } from './batch-ports.ts';

const openBatch = (id: string, priority: Batch['priority'], now: IsoInstant): Batch => ({
  id,
  kind: 'direct',
  priority,
  language: 'en',
  createdAt: now,
  startedAt: now,
  status: 'open',
  items: 0,
  repeated: 0,
  round: 1,
  isRetrying: false,
  isCancelled: false,
});

/** `closed` where the batch named takes no more items: whoever sent it has to be told. */
export type Submitted = 'taken' | 'closed';

const DAILY_MAX = 20;

/** The batches of a day; a further one where those before take no more. */
const dailyIds = (day: string, priority: Batch['priority']): readonly string[] =>
  Array.from({ length: DAILY_MAX }, (_, index) => {
    const first = priority === 'urgent' ? `direct-${day}-urgent` : `direct-${day}`;
    return index === 0 ? first : `${first}-${index + 1}`;
  });

/**
 * Takes one request from the queue into an open batch, which it opens where there is none. The
 * page it lies in is named by what it says, so that a message that comes twice is one item.
 */
export const submitRequest = async (
  { batches, clock, queues, tenant }: Omit<BatchPorts, 'ids'>,
  { batchId, reference, request, priority = 'normal' }: SubmittedRequestMessage,
): Promise<Submitted> => {
  const now = clock.now();
  const entry = entryOf(1, reference, { content: request });
  const { hash } = entry;
  const page = { id: `direct-${hash}-${reference}`, acceptedAt: now, entries: [entry] };
  const candidates = batchId === undefined ? dailyIds(dateOf(now), priority) : [batchId];
  for (const id of candidates) {
    await batches.create(openBatch(id, priority, now));
    const stored = await batches.savePage(id, page);
    if ((await batches.acceptOpen(id, stored)) === undefined) continue;
    const message = { tenant, batchId: id, reference, hash, attempt: 0 };
    await queues.items[priority].send([message]);
    return 'taken';
  }
  return 'closed';
};
