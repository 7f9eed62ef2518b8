import { batchesOutput } from '../../../shared/contracts/batch-output.ts';
import { pageQuery } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listBatchesRoute = defineRoute({
  id: 'list-batches',
  method: 'GET',
  path: '/v1/batches',
  access: { scopes: ['batches:read'] },
  storage: 'read',
  tag: 'batches',
  summary: 'Your batches, latest first',
  request: { query: pageQuery },
  responses: { 200: { description: 'One page.', body: batchesOutput } },
  problems: [...READ_PROBLEMS, 'cursor-invalid'],
});
