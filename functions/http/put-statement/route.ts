import { statementsRecordedOutput } from '../../../shared/contracts/company-output.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { statementPath, writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { statementInput } from '../../../shared/contracts/statement-input.ts';

export const putStatementRoute = defineRoute({
  id: 'put-statement',
  method: 'PUT',
  path: '/v1/companies/{companyId}/statements/{periodEnd}',
  access: { scopes: ['companies:write'] },
  storage: 'read-write',
  tag: 'companies',
  summary: 'Send the statements of one period',
  description:
    'Earlier versions are kept, with the time they were learned. Identities that do not hold are told at once; errors among them will stop a rating.',
  request: {
    path: statementPath,
    headers: writeHeaders,
    body: statementInput,
    examples: { invented: invented.statement2024, chineseLineNames: invented.casLines },
  },
  responses: {
    200: { description: 'Recorded, or known already.', body: statementsRecordedOutput },
  },
  problems: [...WRITE_PROBLEMS, 'company-not-found'],
});
