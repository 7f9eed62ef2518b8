import { companyOutput } from '../../../shared/contracts/company-output.ts';
import { companyPath } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getCompanyRoute = defineRoute({
  id: 'get-company',
  method: 'GET',
  path: '/v1/companies/{companyId}',
  access: { scopes: ['companies:read'] },
  storage: 'read',
  tag: 'companies',
  summary: 'What is known of a company',
  request: { path: companyPath },
  responses: { 200: { description: 'As it stands.', body: companyOutput } },
  problems: [...READ_PROBLEMS, 'company-not-found'],
});
