import { companyPath, writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { signOffInput } from '../../../shared/contracts/warning-input.ts';
import { watchOutput } from '../../../shared/contracts/watch-output.ts';

export const signOffWatchRoute = defineRoute({
  id: 'sign-off-watch',
  method: 'POST',
  path: '/v1/companies/{companyId}/watch/sign-off',
  access: { scopes: ['warnings:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Take a company off RED',
  description:
    'RED never ends by itself. It can be signed off once nothing critical stands and the score is low enough; the company is ORANGE then and goes on falling by reviews. Should it turn out that something critical was true already, it is RED again.',
  request: {
    path: companyPath,
    headers: writeHeaders,
    body: signOffInput,
    examples: { calm: { note: 'Listing removed, arrears paid: committee of 12 March (invented)' } },
  },
  responses: { 200: { description: 'The watch as it is now.', body: watchOutput } },
  problems: [...WRITE_PROBLEMS, 'company-not-found', 'warning-action-refused'],
  memoryMegabytes: 1024,
});
