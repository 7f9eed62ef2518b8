import { statementsRecordedOutput } from '../../../shared/contracts/company-output.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { importInput } from '../../../shared/contracts/import-input.ts';
import { companyPath, writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const importStatementsRoute = defineRoute({
  id: 'import-statements',
  method: 'POST',
  path: '/v1/companies/{companyId}/imports',
  access: { scopes: ['companies:write'] },
  storage: 'read-write',
  tag: 'companies',
  summary: 'Read statements from a Chinese CSV or the SEC’s companyfacts',
  description: 'All statements of the document are recorded, or none. Notices tell every decision.',
  request: {
    path: companyPath,
    headers: writeHeaders,
    body: importInput,
    examples: {
      chineseCsv: { format: 'cas-csv', content: invented.casCsv, assurance: 'audited' },
    },
  },
  responses: { 200: { description: 'What became of each.', body: statementsRecordedOutput } },
  problems: [...WRITE_PROBLEMS, 'company-not-found'],
  timeoutSeconds: 29,
});
