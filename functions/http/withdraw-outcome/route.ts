import {
  outcomeOutput,
  outcomePath,
  withdrawalInput,
} from '../../../shared/contracts/outcome-input.ts';
import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const withdrawOutcomeRoute = defineRoute({
  id: 'withdraw-outcome',
  method: 'POST',
  path: '/v1/companies/{companyId}/outcomes/{outcomeId}/withdraw',
  access: { scopes: ['outcomes:write', 'companies:write'] },
  storage: 'read-write',
  tag: 'companies',
  summary: 'Withdraw an outcome that was recorded by mistake',
  description: 'Its record stays, with the withdrawal beside it. It can be recorded anew.',
  request: {
    path: outcomePath,
    headers: writeHeaders,
    body: withdrawalInput,
    examples: { mistaken: { reason: 'Booked under the wrong client (invented)' } },
  },
  responses: { 200: { description: 'It does not stand any more.', body: outcomeOutput } },
  problems: [...WRITE_PROBLEMS, 'company-not-found', 'outcome-not-found'],
});
