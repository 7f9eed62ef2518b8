import { batchPath } from '../../../shared/contracts/batch-input.ts';
import { batchOutput } from '../../../shared/contracts/batch-output.ts';
import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { ACTION_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const cancelBatchRoute = defineRoute({
  id: 'cancel-batch',
  method: 'POST',
  path: '/v1/batches/{batchId}/cancel',
  access: { scopes: ['batches:write'] },
  storage: 'read-write',
  sends: ['requeue-batch-items', 'write-batch-results'],
  tag: 'batches',
  summary: 'Give up what is pending of a batch',
  description: 'What has ended stays as it is. The batch is cancelled once nothing is pending.',
  request: { path: batchPath, headers: writeHeaders },
  responses: { 202: { description: 'The batch as it is now.', body: batchOutput } },
  problems: [...ACTION_PROBLEMS, 'batch-not-found', 'batch-state-conflict'],
});
