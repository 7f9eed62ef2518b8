import { networkOutput } from '../../../shared/contracts/network-output.ts';
import { companyPath } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getCompanyNetworkRoute = defineRoute({
  id: 'get-company-network',
  method: 'GET',
  path: '/v1/companies/{companyId}/network',
  access: { scopes: ['companies:read'] },
  storage: 'read',
  tag: 'companies',
  summary: 'Group, guarantees and trade around a company, and what trouble reaches it',
  description:
    'Made of facts: guarantees given and received, related parties, funds occupied, customers and ' +
    'suppliers, told by the company or by others of it. Up to three links away and 60 parties; ' +
    '`truncated` says where more was left out. Parties are joined by your own ids and by the ' +
    'registered names of your clients; people of one name are never taken for one.',
  request: { path: companyPath },
  responses: { 200: { description: 'As it stands today.', body: networkOutput } },
  problems: [...READ_PROBLEMS, 'company-not-found'],
});
