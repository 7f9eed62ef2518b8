import { factsListedOutput, factsQuery } from '../../../shared/contracts/fact-output.ts';
import { companyPath } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listFactsRoute = defineRoute({
  id: 'list-facts',
  method: 'GET',
  path: '/v1/companies/{companyId}/facts',
  access: { scopes: ['companies:read'] },
  storage: 'read',
  tag: 'companies',
  summary: 'What is known about a company besides its statements, newest first',
  description:
    'Each fact with all its versions, withdrawn ones included. With `asOf` and `knownAt`: what was true for a day, as it was known at an instant.',
  request: { path: companyPath, query: factsQuery },
  responses: { 200: { description: 'One page.', body: factsListedOutput } },
  problems: [...READ_PROBLEMS, 'company-not-found', 'cursor-invalid'],
});
