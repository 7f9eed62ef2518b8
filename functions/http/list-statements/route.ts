import { statementOutput } from '../../../shared/contracts/company-output.ts';
import { companyPath, pageOf, viewpointQuery } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listStatementsRoute = defineRoute({
  id: 'list-statements',
  method: 'GET',
  path: '/v1/companies/{companyId}/statements',
  access: { scopes: ['companies:read'] },
  storage: 'read',
  tag: 'companies',
  summary: 'Every version of every statement, newest period first',
  description: 'With `asOf` and `knownAt`: what was true for a day, as it was known at an instant.',
  request: { path: companyPath, query: viewpointQuery },
  responses: { 200: { description: 'All of them.', body: pageOf(statementOutput) } },
  problems: [...READ_PROBLEMS, 'company-not-found'],
});
