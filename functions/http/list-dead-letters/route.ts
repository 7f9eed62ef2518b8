import {
  deadLettersOutput,
  deadLettersQuery,
} from '../../../shared/contracts/dead-letter-contract.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listDeadLettersRoute = defineRoute({
  id: 'list-dead-letters',
  method: 'GET',
  path: '/v1/dead-letters',
  access: { scopes: ['batches:read'] },
  storage: 'none',
  redrives: ['assess-batch-item', 'assess-urgent-item', 'submit-request'],
  tag: 'batches',
  summary: 'Messages of yours that failed too often',
  description:
    'Items of a batch are put off while storage fails and told as failed where they are wrong: what lies here was no valid message. Messages stay where they are; the same one is not listed again for some seconds.',
  request: { query: deadLettersQuery },
  responses: { 200: { description: 'Some of them.', body: deadLettersOutput } },
  problems: [...READ_PROBLEMS],
});
