import { itemWork } from '../../middleware/batch-item-work.ts';
import { queueHandler } from '../../middleware/queue-handler.ts';
import { assessBatchItemQueue } from './message.ts';

export const handler = queueHandler(assessBatchItemQueue, itemWork(assessBatchItemQueue));
