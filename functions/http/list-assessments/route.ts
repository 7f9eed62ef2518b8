import { assessmentListedOutput } from '../../../shared/contracts/assessment-output.ts';
import { companyPath, pageOf, pageQuery } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listAssessmentsRoute = defineRoute({
  id: 'list-assessments',
  method: 'GET',
  path: '/v1/companies/{companyId}/assessments',
  access: { scopes: ['assessments:read'] },
  storage: 'read',
  tag: 'assessments',
  summary: 'The rating history, latest day first',
  request: { path: companyPath, query: pageQuery },
  responses: { 200: { description: 'One page.', body: pageOf(assessmentListedOutput) } },
  problems: [...READ_PROBLEMS, 'company-not-found', 'cursor-invalid'],
});
