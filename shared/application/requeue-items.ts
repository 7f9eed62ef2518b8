import type { AssessItemMessage, RequeueItemsMessage } from '../contracts/batch-message.ts';
import type { BatchPorts } from './batch-ports.ts';
import { finishBatch } from './finish-batch.ts';
import { patiently } from './patiently.ts';
import type { BatchItem } from './ports/batch-store.ts';

type RequeuePorts = Omit<BatchPorts, 'ids'>;

const PAGE_LIMIT = 100;

const messageOf = (tenant: string, batchId: string, item: BatchItem): AssessItemMessage => ({
  tenant,
  batchId,
  reference: item.reference,
  hash: item.hash,
  attempt: 0,
});

/**
 * Queues items of a batch again, page by page: those that are still pending, whose message may be
 * lost, or those that failed, which become pending again. Answers how many; those left go on with
 * a message of their own.
 */
export const requeueItems = async (
  ports: RequeuePorts,
  { batchId, items: which, after }: RequeueItemsMessage,
  isTimeLeft: () => boolean,
): Promise<number> => {
  const { batches, clock, queues, tenant } = ports;
  const batch = await batches.find(batchId);
  if (batch === undefined) return 0;
  const queue = queues.items[batch.priority];
  let from = after;
  let count = 0;
  do {
    if (!isTimeLeft()) {
      const message = { tenant, batchId, items: which };
      await queues.requeueings.send([from === undefined ? message : { ...message, after: from }]);
      return count;
    }
    if (which === 'failed' && (await batches.find(batchId))?.isCancelled === true) return count;
    const request = { limit: PAGE_LIMIT, after: from, state: which };
    const page = await patiently(() => batches.items(batchId, request));
    if (page.kind === 'failed') throw new Error('a cursor of our own was refused');
    const { items, next } = page.value;
    if (which === 'failed') await batches.retry(batchId, items, 'failed', clock.now());
    const messages = items.map((item) => messageOf(tenant, batchId, item));
    await patiently(() => queue.send(messages));
    count += items.length;
    from = next;
  } while (from !== undefined);
  if (which === 'failed') {
    await batches.change(batchId, ['running', 'open'], { isRetrying: false });
    await finishBatch(ports, batchId);
  }
  return count;
};
