import { writeBatchResults } from '../../../shared/application/batch-results.ts';
import { batchPortsOf } from '../../middleware/batch-storage.ts';
import { uploads } from '../../middleware/messaging.ts';
import { queueHandler } from '../../middleware/queue-handler.ts';
import { portsOf } from '../../middleware/storage.ts';
import { writeBatchResultsQueue } from './message.ts';

export const handler = queueHandler(writeBatchResultsQueue, async ({ tenant, batchId }) => {
  const { watchLevels } = portsOf(tenant);
  const watched = watchLevels === undefined ? {} : { watchLevels };
  await writeBatchResults({ ...batchPortsOf(tenant), uploads: uploads(), ...watched }, batchId);
});
