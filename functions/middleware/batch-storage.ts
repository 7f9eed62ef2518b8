import { dynamoBatchStore, dynamoOpenBatches } from '../../shared/adapters/dynamodb/batch-store.ts';
import { eventItem } from '../../shared/adapters/dynamodb/event-items.ts';
import { batchEndedEvent } from '../../shared/application/batch-ended-event.ts';
import type { BatchPorts, BatchQueues } from '../../shared/application/batch-ports.ts';
import type { BatchEnded, OpenBatches } from '../../shared/application/ports/batch-store.ts';
import { assessBatchItemQueue } from '../queue/assess-batch-item/message.ts';
import { assessUrgentItemQueue } from '../queue/assess-urgent-item/message.ts';
import { expandBatchQueue } from '../queue/expand-batch/message.ts';
import { requeueBatchItemsQueue } from '../queue/requeue-batch-items/message.ts';
import { writeBatchResultsQueue } from '../queue/write-batch-results/message.ts';
import type { Attempt } from './http-handler.ts';
import { queueOf } from './messaging.ts';
import { portsOf, table } from './storage.ts';

/** A function has the addresses of those queues alone that its declaration names. */
const queues: BatchQueues = {
  items: {
    get normal() {
      return queueOf(assessBatchItemQueue);
    },
    get urgent() {
      return queueOf(assessUrgentItemQueue);
    },
  },
  get expansions() {
    return queueOf(expandBatchQueue);
  },
  get requeueings() {
    return queueOf(requeueBatchItemsQueue);
  },
  get results() {
    return queueOf(writeBatchResultsQueue);
  },
};

const endedItems = (tenant: string, ended: BatchEnded) => [
  eventItem(tenant, batchEndedEvent(ended)),
];

/** What the work on one tenant's batches may reach. */
export const batchPortsOf = (tenant: string, attempt?: Attempt): BatchPorts => {
  const { clock, ids } = portsOf(tenant, attempt);
  return { tenant, clock, ids, queues, batches: dynamoBatchStore(table(), tenant, endedItems) };
};

/** What the reconciler may reach: no caller, hence every tenant's. */
export const openBatches = (): OpenBatches => dynamoOpenBatches(table());
