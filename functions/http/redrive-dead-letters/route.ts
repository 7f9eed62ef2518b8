import { redriveInput, redriveOutput } from '../../../shared/contracts/dead-letter-contract.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const redriveDeadLettersRoute = defineRoute({
  id: 'redrive-dead-letters',
  method: 'POST',
  path: '/v1/dead-letters/redrive',
  access: { scopes: ['batches:write'] },
  storage: 'none',
  redrives: ['assess-batch-item', 'assess-urgent-item', 'submit-request'],
  tag: 'batches',
  summary: 'Send messages round again that failed too often',
  description: 'Only yours. One may go round twice, which changes nothing; none is lost.',
  request: {
    body: redriveInput,
    examples: { all: {}, some: { ids: ['6f7c1b9e-0000-4000-8000-000000000000'] } },
  },
  responses: { 200: { description: 'How many were sent.', body: redriveOutput } },
  problems: [...READ_PROBLEMS, 'malformed-json', 'payload-too-large', 'unsupported-media-type'],
});
