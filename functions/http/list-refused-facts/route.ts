import { factRefusedOutput } from '../../../shared/contracts/fact-message.ts';
import { pageOf, pageQuery } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listRefusedFactsRoute = defineRoute({
  id: 'list-refused-facts',
  method: 'GET',
  path: '/v1/refused-facts',
  access: { scopes: ['companies:read'] },
  storage: 'read',
  tag: 'companies',
  summary: 'Facts that came through the queue and were refused, latest first',
  description: 'With what is wrong about each and as it was sent. Kept for 90 days.',
  request: { query: pageQuery },
  responses: { 200: { description: 'One page.', body: pageOf(factRefusedOutput) } },
  problems: [...READ_PROBLEMS, 'cursor-invalid'],
});
