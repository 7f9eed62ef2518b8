import { assessmentOutput } from '../../../shared/contracts/assessment-output.ts';
import { companyPath, viewQuery } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getRatingRoute = defineRoute({
  id: 'get-rating',
  method: 'GET',
  path: '/v1/companies/{companyId}/rating',
  access: { scopes: ['assessments:read'] },
  storage: 'read',
  tag: 'assessments',
  summary: 'The latest assessment',
  description: 'The one true for the latest day; of those the one made last.',
  request: { path: companyPath, query: viewQuery },
  responses: { 200: { description: 'As it was made.', body: assessmentOutput } },
  problems: [...READ_PROBLEMS, 'company-not-found', 'rating-not-found'],
});
