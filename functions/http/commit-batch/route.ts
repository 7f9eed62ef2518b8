import { batchPath } from '../../../shared/contracts/batch-input.ts';
import { batchOutput } from '../../../shared/contracts/batch-output.ts';
import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { ACTION_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const commitBatchRoute = defineRoute({
  id: 'commit-batch',
  method: 'POST',
  path: '/v1/batches/{batchId}/commit',
  access: { scopes: ['batches:write'] },
  storage: 'read-write',
  sends: ['expand-batch'],
  tag: 'batches',
  summary: 'Do what a preview has shown',
  description:
    'A batch of its own rates the same companies as they are now and stores the assessments. Repeated, it answers with that batch.',
  request: { path: batchPath, headers: writeHeaders },
  responses: { 202: { description: 'The batch that does it.', body: batchOutput } },
  problems: [...ACTION_PROBLEMS, 'batch-not-found', 'batch-state-conflict'],
});
