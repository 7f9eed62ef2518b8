import { companyPath, writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { companyOwnerInput } from '../../../shared/contracts/warning-input.ts';
import { watchOutput } from '../../../shared/contracts/watch-output.ts';

export const putCompanyOwnerRoute = defineRoute({
  id: 'put-company-owner',
  method: 'PUT',
  path: '/v1/companies/{companyId}/owner',
  access: { scopes: ['warnings:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Say who answers for a company: its warnings are theirs unless assigned to others',
  request: {
    path: companyPath,
    headers: writeHeaders,
    body: companyOwnerInput,
    examples: { banker: { owner: 'li.wei' } },
  },
  responses: { 200: { description: 'The watch as it is now.', body: watchOutput } },
  problems: [...WRITE_PROBLEMS, 'company-not-found'],
  memoryMegabytes: 1024,
});
