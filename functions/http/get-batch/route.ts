import { batchPath } from '../../../shared/contracts/batch-input.ts';
import { batchDetailOutput } from '../../../shared/contracts/batch-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getBatchRoute = defineRoute({
  id: 'get-batch',
  method: 'GET',
  path: '/v1/batches/{batchId}',
  access: { scopes: ['batches:read'] },
  storage: 'read',
  sends: ['assess-batch-item', 'assess-urgent-item'],
  tag: 'batches',
  summary: 'How far a batch has come, and when it is expected to finish',
  request: { path: batchPath },
  responses: { 200: { description: 'The batch.', body: batchDetailOutput } },
  problems: [...READ_PROBLEMS, 'batch-not-found'],
});
