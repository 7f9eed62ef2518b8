import { itemWork } from '../../middleware/batch-item-work.ts';
import { queueHandler } from '../../middleware/queue-handler.ts';
import { assessUrgentItemQueue } from './message.ts';

export const handler = queueHandler(assessUrgentItemQueue, itemWork(assessUrgentItemQueue));
