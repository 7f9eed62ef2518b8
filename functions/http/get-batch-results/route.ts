import { batchPath, batchResultsQuery } from '../../../shared/contracts/batch-input.ts';
import { batchResultsOutput } from '../../../shared/contracts/batch-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getBatchResultsRoute = defineRoute({
  id: 'get-batch-results',
  method: 'GET',
  path: '/v1/batches/{batchId}/results',
  access: { scopes: ['batches:read'] },
  storage: 'read',
  uploads: 'read',
  tag: 'batches',
  summary: 'Where to fetch the whole result from',
  description:
    'One line for each item, as NDJSON or CSV, in the language in which the batch was asked for.',
  request: { path: batchPath, query: batchResultsQuery },
  responses: { 200: { description: 'The address.', body: batchResultsOutput } },
  problems: [...READ_PROBLEMS, 'batch-not-found', 'batch-state-conflict'],
});
