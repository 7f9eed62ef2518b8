import { batchPath } from '../../../shared/contracts/batch-input.ts';
import { batchOutput } from '../../../shared/contracts/batch-output.ts';
import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { ACTION_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const startBatchRoute = defineRoute({
  id: 'start-batch',
  method: 'POST',
  path: '/v1/batches/{batchId}/start',
  access: { scopes: ['batches:write'] },
  storage: 'read-write',
  sends: ['expand-batch'],
  tag: 'batches',
  summary: 'Start a batch whose file has been sent',
  description: 'Its items are looked for from now on; repeated, it changes nothing.',
  request: { path: batchPath, headers: writeHeaders },
  responses: { 202: { description: 'The batch as it is now.', body: batchOutput } },
  problems: [...ACTION_PROBLEMS, 'batch-not-found', 'batch-state-conflict'],
});
