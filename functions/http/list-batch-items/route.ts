import { batchItemsQuery, batchPath } from '../../../shared/contracts/batch-input.ts';
import { batchItemsOutput } from '../../../shared/contracts/batch-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listBatchItemsRoute = defineRoute({
  id: 'list-batch-items',
  method: 'GET',
  path: '/v1/batches/{batchId}/items',
  access: { scopes: ['batches:read'] },
  storage: 'read',
  tag: 'batches',
  summary: 'What became of each item, in order of reference',
  description:
    'A page may hold fewer than asked for though more follow: go on as long as there is a `next`.',
  request: { path: batchPath, query: batchItemsQuery },
  responses: { 200: { description: 'One page.', body: batchItemsOutput } },
  problems: [...READ_PROBLEMS, 'batch-not-found', 'cursor-invalid'],
});
