import { batchPath } from '../../../shared/contracts/batch-input.ts';
import { batchOutput } from '../../../shared/contracts/batch-output.ts';
import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { ACTION_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const dropBatchRoute = defineRoute({
  id: 'drop-batch',
  method: 'POST',
  path: '/v1/batches/{batchId}/drop',
  access: { scopes: ['batches:write'] },
  storage: 'read-write',
  tag: 'batches',
  summary: 'Drop a preview',
  description: 'Nothing of it was stored, and nothing will be.',
  request: { path: batchPath, headers: writeHeaders },
  responses: { 200: { description: 'The batch as it is now.', body: batchOutput } },
  problems: [...ACTION_PROBLEMS, 'batch-not-found', 'batch-state-conflict'],
});
