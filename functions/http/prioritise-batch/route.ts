import { batchPath, priorityInput } from '../../../shared/contracts/batch-input.ts';
import { batchOutput } from '../../../shared/contracts/batch-output.ts';
import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const prioritiseBatchRoute = defineRoute({
  id: 'prioritise-batch',
  method: 'PUT',
  path: '/v1/batches/{batchId}/priority',
  access: { scopes: ['batches:write'] },
  storage: 'read-write',
  sends: ['requeue-batch-items'],
  tag: 'batches',
  summary: 'Set the priority of a batch',
  description: 'Urgent batches have workers of their own, which take over what is pending.',
  request: {
    path: batchPath,
    headers: writeHeaders,
    body: priorityInput,
    examples: { urgent: { priority: 'urgent' } },
  },
  responses: { 200: { description: 'The batch as it is now.', body: batchOutput } },
  problems: [...WRITE_PROBLEMS, 'batch-not-found', 'batch-state-conflict'],
});
