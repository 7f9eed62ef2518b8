import { submitRequest } from '../../../shared/application/submit-request.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { queueHandler } from '../../middleware/queue-handler.ts';
import { submitRequestQueue } from './message.ts';

export const handler = queueHandler(submitRequestQueue, async (message) => {
  const submitted = await submitRequest(batchPortsOf(message.tenant), message);
  // Among the dead letters whoever sent it can see it, and send it round again.
  if (submitted === 'closed') throw new Error('the batch named takes no more requests');
});
