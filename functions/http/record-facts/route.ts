import * as z from 'zod';
import { factsInput } from '../../../shared/contracts/assessment-request.ts';
import { closedObject } from '../../../shared/contracts/closed-object.ts';
import { companyPath, writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const recordFactsRoute = defineRoute({
  id: 'record-facts',
  method: 'POST',
  path: '/v1/companies/{companyId}/facts',
  access: { scopes: ['companies:write'] },
  storage: 'read-write',
  tag: 'companies',
  summary: 'Send what third parties or the bank know about a company',
  request: {
    path: companyPath,
    headers: writeHeaders,
    body: closedObject({ facts: factsInput }),
    examples: {
      overdue: {
        facts: [{ kind: 'overdue', observedOn: '2025-02-10', daysPastDue: 12, amount: '350000' }],
      },
    },
  },
  responses: {
    200: {
      description: 'Recorded; facts already known are not stored twice.',
      body: z.object({ added: z.int() }),
    },
  },
  problems: [...WRITE_PROBLEMS, 'company-not-found'],
});
