import { assessmentOutput } from '../../../shared/contracts/assessment-output.ts';
import { assessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { viewQuery, writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

const { company, statement2024, statement2023, casCsv, loan } = invented;

export const createAssessmentRoute = defineRoute({
  id: 'create-assessment',
  method: 'POST',
  path: '/v1/assessments',
  access: { scopes: ['assessments:write'] },
  storage: 'read-write',
  tag: 'assessments',
  summary: 'Rate a company in one call',
  description:
    'Records the company, its statements and facts, assesses it with all that is known of it and decides under the credit policy: limit, price, capital, stage, class and handling. What is said of facility, collateral and exposures counts for this assessment alone. A request that is refused stores nothing.',
  request: {
    query: viewQuery,
    headers: writeHeaders,
    body: assessmentRequestSchema,
    examples: {
      invented: {
        company: { id: 'example-machinery', ...company },
        statements: [statement2024, statement2023],
        officerScores: { management: 70, payment: '85' },
        asOf: '2025-05-15',
      },
      forALoan: {
        company: { id: 'example-machinery', ...company },
        statements: [statement2024, statement2023],
        ...loan,
        asOf: '2025-05-15',
      },
      chineseCsv: {
        company: { id: 'example-machinery-csv', ...company },
        imports: [{ format: 'cas-csv', content: casCsv, assurance: 'audited' }],
        asOf: '2025-05-15',
      },
    },
  },
  responses: { 201: { description: 'The assessment.', body: assessmentOutput } },
  problems: [...WRITE_PROBLEMS, 'statements-missing', 'statements-inconsistent'],
  timeoutSeconds: 29,
});
