import { pageOf } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { CATALOGUE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { warningParametersListed } from '../../../shared/contracts/warning-parameters.ts';

export const listWarningParametersRoute = defineRoute({
  id: 'list-warning-parameters',
  method: 'GET',
  path: '/v1/warning-parameters/versions',
  access: { scopes: ['policy:read'] },
  storage: 'read',
  tag: 'warnings',
  summary: 'Versions of the warning parameters, latest first',
  request: {},
  responses: { 200: { description: 'All of them.', body: pageOf(warningParametersListed) } },
  problems: [...CATALOGUE_PROBLEMS, 'storage-unavailable'],
});
