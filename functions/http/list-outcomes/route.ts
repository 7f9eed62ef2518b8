import { outcomeOutput } from '../../../shared/contracts/outcome-input.ts';
import { companyPath, pageOf, viewpointQuery } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listOutcomesRoute = defineRoute({
  id: 'list-outcomes',
  method: 'GET',
  path: '/v1/companies/{companyId}/outcomes',
  access: { scopes: ['outcomes:read', 'companies:read'] },
  storage: 'read',
  tag: 'companies',
  summary: 'What became of a company, latest day first, withdrawn records included',
  description:
    'With `asOf` and `knownAt`: what had happened by a day, as it was known at an instant.',
  request: { path: companyPath, query: viewpointQuery },
  responses: { 200: { description: 'All of them.', body: pageOf(outcomeOutput) } },
  problems: [...READ_PROBLEMS, 'company-not-found'],
});
