import { companyOutput } from '../../../shared/contracts/company-output.ts';
import { companyProfileSchema } from '../../../shared/contracts/company-profile.ts';
import { invented } from '../../../shared/contracts/examples.ts';
import { companyPath, writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const putCompanyRoute = defineRoute({
  id: 'put-company',
  method: 'PUT',
  path: '/v1/companies/{companyId}',
  access: { scopes: ['companies:write'] },
  storage: 'read-write',
  tag: 'companies',
  summary: 'Register a company, or record what changed about it',
  description: 'Earlier versions are kept. Sending what already stands changes nothing.',
  request: {
    path: companyPath,
    headers: writeHeaders,
    body: companyProfileSchema,
    examples: { invented: invented.company },
  },
  responses: {
    200: { description: 'It was known already; changes are recorded.', body: companyOutput },
    201: { description: 'It is registered.', body: companyOutput },
  },
  problems: [...WRITE_PROBLEMS],
});
