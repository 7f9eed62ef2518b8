import { outcomeInput, outcomeOutput } from '../../../shared/contracts/outcome-input.ts';
import { companyPath, writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const recordOutcomeRoute = defineRoute({
  id: 'record-outcome',
  method: 'POST',
  path: '/v1/companies/{companyId}/outcomes',
  access: { scopes: ['outcomes:write', 'companies:write'] },
  storage: 'read-write',
  tag: 'companies',
  summary: 'Record what became of a company: a default, a recovery, the end of the relationship',
  description:
    'Models are monitored against it. Nothing is overwritten; what was recorded by mistake is withdrawn.',
  request: {
    path: companyPath,
    headers: writeHeaders,
    body: outcomeInput,
    examples: {
      default: {
        kind: 'default',
        date: '2025-03-03',
        defaultKind: 'overdue-90',
        note: 'Term loan 91 days past due (invented)',
      },
      cured: { kind: 'cured', date: '2025-09-30' },
      closed: { kind: 'closed', date: '2025-12-31', note: 'Repaid in full (invented)' },
    },
  },
  responses: {
    200: { description: 'It already stood; nothing was added.', body: outcomeOutput },
    201: { description: 'It is recorded.', body: outcomeOutput },
  },
  problems: [...WRITE_PROBLEMS, 'company-not-found'],
});
