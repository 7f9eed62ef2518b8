import { factsRequest } from '../../../shared/contracts/fact-items-input.ts';
import { factsRecordedOutput } from '../../../shared/contracts/fact-output.ts';
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
  description:
    'Up to 500 facts, each on its own: those that can be read are recorded although others are refused. ' +
    'A fact sent again is known already; sent again with a higher `revision`, or with its end, it takes the place of the one before. ' +
    'A fact of kind `withdrawal` takes another one away. Nothing is overwritten: GET lists every version.',
  request: {
    path: companyPath,
    headers: writeHeaders,
    body: factsRequest,
    examples: {
      overdue: {
        facts: [{ kind: 'overdue', observedOn: '2025-02-10', daysPastDue: 12, amount: '350000' }],
      },
      lawsuitWithItsStages: {
        facts: [
          {
            kind: 'litigation',
            observedOn: '2025-03-03',
            role: 'defendant',
            stage: 'filed',
            cause: 'loan',
            opponentType: 'bank',
            amount: '12000000',
            reference: '(2025)苏02民初31号',
          },
          {
            kind: 'litigation',
            observedOn: '2025-09-15',
            role: 'defendant',
            stage: 'judged',
            cause: 'loan',
            opponentType: 'bank',
            amount: '12000000',
            reference: '(2025)苏02民初31号',
          },
        ],
      },
      oneReadOneRefused: {
        facts: [
          { kind: 'tax-credit-grade', observedOn: '2025-04-25', grade: 'B', year: 2024 },
          { kind: 'tax-credit-grade', observedOn: '2025-04-25', grade: 'E', year: 2024 },
        ],
      },
    },
  },
  responses: {
    200: { description: 'Every fact is recorded or was known.', body: factsRecordedOutput },
    207: {
      description: 'Some facts are refused; the others are recorded.',
      body: factsRecordedOutput,
    },
  },
  problems: [...WRITE_PROBLEMS, 'company-not-found'],
  timeoutSeconds: 29,
});
