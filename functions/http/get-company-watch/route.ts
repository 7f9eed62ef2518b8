import { companyPath } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { watchQuery } from '../../../shared/contracts/warning-input.ts';
import { watchOutput } from '../../../shared/contracts/watch-output.ts';

export const getCompanyWatchRoute = defineRoute({
  id: 'get-company-watch',
  method: 'GET',
  path: '/v1/companies/{companyId}/watch',
  access: { scopes: ['warnings:read'] },
  storage: 'read',
  tag: 'warnings',
  summary:
    'A company’s watch level: why, since when, how near every signal is, what would clear it',
  request: { path: companyPath, query: watchQuery },
  responses: { 200: { description: 'The level and everything behind it.', body: watchOutput } },
  problems: [...READ_PROBLEMS, 'company-not-found'],
  memoryMegabytes: 1024,
});
