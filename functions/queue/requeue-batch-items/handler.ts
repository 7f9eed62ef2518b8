import { requeueItems } from '../../../shared/application/requeue-items.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { queueHandler } from '../../middleware/queue-handler.ts';
import { requeueBatchItemsQueue } from './message.ts';

export const handler = queueHandler(requeueBatchItemsQueue, async (message, { isTimeLeft }) => {
  await requeueItems(batchPortsOf(message.tenant), message, isTimeLeft);
});
