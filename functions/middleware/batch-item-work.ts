import { assessBatchItem } from '../../shared/application/assess-batch-item.ts';
import { endingGroups } from '../../shared/application/end-together.ts';
import { finishBatch } from '../../shared/application/finish-batch.ts';
import { isPassing } from '../../shared/application/patiently.ts';
import type { AssessItemMessage, assessItemMessage } from '../../shared/contracts/batch-message.ts';
import type { Queue } from '../../shared/contracts/queue.ts';
import { batchPortsOf } from './batch-storage.ts';
import { queueOf } from './messaging.ts';
import type { Delivery, QueueWork } from './queue-handler.ts';
import { portsOf } from './storage.ts';

type ItemQueue = Queue & { readonly message: typeof assessItemMessage };

const groupOf = endingGroups();

/** What broke as often without passing is broken by the item itself. */
const HOPELESS_COUNT = 4;
const DELAY_SECONDS_MAX = 900;
const DELAY_SECONDS = 60;

/** Later with each time it was put off, and not all at the same moment. */
const delayOf = (attempt: number): number =>
  Math.round(Math.min(DELAY_SECONDS_MAX, DELAY_SECONDS * 2 ** attempt) * (0.5 + Math.random() / 2));

const assess = async (message: AssessItemMessage, isHopeless: boolean): Promise<void> => {
  const { tenant, batchId } = message;
  const ports = batchPortsOf(tenant);
  const { batches, clock } = ports;
  const ending = groupOf(batches, tenant, batchId, () => clock.now());
  const assessing = (occasion: Parameters<typeof portsOf>[1]) => portsOf(tenant, occasion);
  const { outcome } = await assessBatchItem({ batches, assessing, ending }, message, isHopeless);
  if (outcome === 'written') await finishBatch(ports, batchId);
};

/**
 * Assesses the items that a queue names. Dead letters are for what is no message at all: while
 * storage or queues fail, an item is put off instead, and what breaks by itself becomes a failed
 * item.
 */
export const itemWork = (queue: ItemQueue): QueueWork<ItemQueue> => {
  const putOff = async (message: AssessItemMessage): Promise<void> => {
    const attempt = message.attempt + 1;
    await queueOf(queue).send([{ ...message, attempt }], { delaySeconds: delayOf(attempt) });
  };
  return async (message, { receiveCount, isLast }: Delivery) => {
    try {
      await assess(message, false);
    } catch (error) {
      if (isPassing(error)) {
        if (!isLast) throw error;
        return putOff(message);
      }
      if (receiveCount < HOPELESS_COUNT) throw error;
      await assess(message, true);
    }
  };
};
