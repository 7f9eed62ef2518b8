import type { QueueDeadLetters } from '../../shared/application/tenant-dead-letters.ts';
import { assessBatchItemQueue } from '../queue/assess-batch-item/message.ts';
import { assessUrgentItemQueue } from '../queue/assess-urgent-item/message.ts';
import { submitRequestQueue } from '../queue/submit-request/message.ts';
import { deadLettersOf } from './messaging.ts';

/** The queues whose messages a tenant has to do with; the function must say that it redrives them. */
export const batchDeadLetters = (): readonly QueueDeadLetters[] =>
  [submitRequestQueue, assessBatchItemQueue, assessUrgentItemQueue].map((queue) => ({
    queue: queue.id,
    letters: deadLettersOf(queue),
  }));
