import { batchPath } from '../../../shared/contracts/batch-input.ts';
import { batchOutput } from '../../../shared/contracts/batch-output.ts';
import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { ACTION_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const closeBatchRoute = defineRoute({
  id: 'close-batch',
  method: 'POST',
  path: '/v1/batches/{batchId}/close',
  access: { scopes: ['batches:write'] },
  storage: 'read-write',
  sends: ['write-batch-results'],
  tag: 'batches',
  summary: 'Close a batch that takes requests from the queue',
  description: 'What has come is finished; requests that still name it end among the dead letters.',
  request: { path: batchPath, headers: writeHeaders },
  responses: { 202: { description: 'The batch as it is now.', body: batchOutput } },
  problems: [...ACTION_PROBLEMS, 'batch-not-found', 'batch-state-conflict'],
});
