import { batchPath } from '../../../shared/contracts/batch-input.ts';
import { batchOutput } from '../../../shared/contracts/batch-output.ts';
import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { ACTION_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const retryBatchRoute = defineRoute({
  id: 'retry-batch',
  method: 'POST',
  path: '/v1/batches/{batchId}/retry',
  access: { scopes: ['batches:write'] },
  storage: 'read-write',
  sends: ['requeue-batch-items'],
  tag: 'batches',
  summary: 'Take up the failed items of a batch',
  description:
    'They are assessed anew with what is known now, under the same references; what had succeeded stays.',
  request: { path: batchPath, headers: writeHeaders },
  responses: { 202: { description: 'The batch as it is now.', body: batchOutput } },
  problems: [...ACTION_PROBLEMS, 'batch-not-found', 'batch-state-conflict'],
});
