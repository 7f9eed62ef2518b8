import { batchPath } from '../../../shared/contracts/batch-input.ts';
import { batchSummaryOutput } from '../../../shared/contracts/batch-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getBatchSummaryRoute = defineRoute({
  id: 'get-batch-summary',
  method: 'GET',
  path: '/v1/batches/{batchId}/summary',
  access: { scopes: ['batches:read'] },
  storage: 'read',
  tag: 'batches',
  summary: 'What a batch came to: grades, problems, how a portfolio moves',
  description:
    'Over stored companies: the migration matrix, the movers with reasons, and the change of expected loss and capital where the exposure is known.',
  request: { path: batchPath },
  responses: { 200: { description: 'The summary.', body: batchSummaryOutput } },
  problems: [...READ_PROBLEMS, 'batch-not-found', 'batch-state-conflict'],
});
