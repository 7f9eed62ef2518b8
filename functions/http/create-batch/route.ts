import { batchInputSchema } from '../../../shared/contracts/batch-input.ts';
import { batchCreatedOutput } from '../../../shared/contracts/batch-output.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

const { company, statement2024, statement2023 } = invented;

export const createBatchRoute = defineRoute({
  id: 'create-batch',
  method: 'POST',
  path: '/v1/batches',
  access: { scopes: ['batches:write'] },
  storage: 'read-write',
  sends: ['expand-batch'],
  uploads: 'read-write',
  tag: 'batches',
  summary: 'Assess many companies: told in the request, in a file, or stored already',
  description:
    'Every item is answered exactly once. One that is not valid becomes a failed item with its whole problem and does not keep the others. A batch over stored companies is a preview unless told otherwise: it stores nothing and says what would move.',
  request: {
    headers: writeHeaders,
    body: batchInputSchema,
    examples: {
      items: {
        name: 'Night of 15 May (invented)',
        items: [
          {
            reference: 'loan-4711',
            request: {
              company: { id: 'example-machinery', ...company },
              statements: [statement2024, statement2023],
              asOf: '2025-05-15',
            },
          },
          { reference: 'loan-4712', request: { companyId: 'example-machinery' } },
        ],
      },
      file: { upload: { format: 'xlsx' }, priority: 'urgent' },
      portfolio: { name: 'Annual review (invented)', portfolio: { all: true, asOf: '2025-05-15' } },
    },
  },
  responses: { 202: { description: 'It is taken in.', body: batchCreatedOutput } },
  problems: [...WRITE_PROBLEMS, 'batches-too-many'],
  timeoutSeconds: 29,
});
