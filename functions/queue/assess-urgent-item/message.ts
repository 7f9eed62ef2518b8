import { defineQueue } from '../../../shared/contracts/queue.ts';
import { assessBatchItemQueue } from '../assess-batch-item/message.ts';

export const assessUrgentItemQueue = defineQueue({
  ...assessBatchItemQueue,
  id: 'assess-urgent-item',
  summary: 'Assesses one item of an urgent batch, with workers of its own',
  sends: ['assess-urgent-item', 'write-batch-results'],
});
