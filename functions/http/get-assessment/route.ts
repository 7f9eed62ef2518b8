import { assessmentOutput } from '../../../shared/contracts/assessment-output.ts';
import { assessmentPath, viewQuery } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getAssessmentRoute = defineRoute({
  id: 'get-assessment',
  method: 'GET',
  path: '/v1/companies/{companyId}/assessments/{assessmentId}',
  access: { scopes: ['assessments:read'] },
  storage: 'read',
  tag: 'assessments',
  summary: 'One assessment, as it was made',
  request: { path: assessmentPath, query: viewQuery },
  responses: { 200: { description: 'It never changes.', body: assessmentOutput } },
  problems: [...READ_PROBLEMS, 'assessment-not-found'],
});
