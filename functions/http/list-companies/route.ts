import { companyListedOutput } from '../../../shared/contracts/company-output.ts';
import { pageOf, pageQuery } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listCompaniesRoute = defineRoute({
  id: 'list-companies',
  method: 'GET',
  path: '/v1/companies',
  access: { scopes: ['companies:read'] },
  storage: 'read',
  tag: 'companies',
  summary: 'Registered companies, by id',
  request: { query: pageQuery },
  responses: { 200: { description: 'One page.', body: pageOf(companyListedOutput) } },
  problems: [...READ_PROBLEMS, 'cursor-invalid'],
});
