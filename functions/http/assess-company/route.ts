import { assessmentOutput } from '../../../shared/contracts/assessment-output.ts';
import { storedAssessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { companyPath, viewQuery, writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const assessCompanyRoute = defineRoute({
  id: 'assess-company',
  method: 'POST',
  path: '/v1/companies/{companyId}/assessments',
  access: { scopes: ['assessments:write'] },
  storage: 'read-write',
  tag: 'assessments',
  summary: 'Rate a company on what is stored',
  description:
    'True for `asOf`, with what was known at `knownAt`. A look back never becomes the latest rating.',
  request: {
    path: companyPath,
    query: viewQuery,
    headers: writeHeaders,
    body: storedAssessmentRequestSchema,
    examples: {
      onADay: { asOf: '2025-05-15' },
      withGroup: {
        asOf: '2025-05-15',
        support: { groupGrade: 'A-', status: 'strategically-important', groupName: 'invented' },
      },
      forALoan: { asOf: '2025-05-15', ...invented.loan },
    },
  },
  responses: { 201: { description: 'The assessment.', body: assessmentOutput } },
  problems: [
    ...WRITE_PROBLEMS,
    'company-not-found',
    'statements-missing',
    'statements-inconsistent',
  ],
});
