// Written by `npm run generate`; do not edit.

import type { Queue } from '../../shared/contracts/queue.ts';
import { assessBatchItemQueue } from './assess-batch-item/message.ts';
import { assessUrgentItemQueue } from './assess-urgent-item/message.ts';
import { deliverWebhookQueue } from './deliver-webhook/message.ts';
import { evaluateCompanyQueue } from './evaluate-company/message.ts';
import { expandBatchQueue } from './expand-batch/message.ts';
import { receiveFactsQueue } from './receive-facts/message.ts';
import { requeueBatchItemsQueue } from './requeue-batch-items/message.ts';
import { submitRequestQueue } from './submit-request/message.ts';
import { writeBatchResultsQueue } from './write-batch-results/message.ts';

export const QUEUES: readonly Queue[] = [
  assessBatchItemQueue,
  assessUrgentItemQueue,
  deliverWebhookQueue,
  evaluateCompanyQueue,
  expandBatchQueue,
  receiveFactsQueue,
  requeueBatchItemsQueue,
  submitRequestQueue,
  writeBatchResultsQueue,
];
