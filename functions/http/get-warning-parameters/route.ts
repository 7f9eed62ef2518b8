import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import {
  warningParametersOutput,
  warningParametersQuery,
} from '../../../shared/contracts/warning-parameters.ts';

export const getWarningParametersRoute = defineRoute({
  id: 'get-warning-parameters',
  method: 'GET',
  path: '/v1/warning-parameters',
  access: { scopes: ['policy:read'] },
  storage: 'read',
  tag: 'warnings',
  summary: 'What you set for your warnings, for all clients and by portfolio',
  description:
    'Only what differs from the defaults, which GET /v1/warning-rules shows with their bounds. Without `version` the set in force today.',
  request: { query: warningParametersQuery },
  responses: {
    200: { description: 'Version 0 where nothing was set.', body: warningParametersOutput },
  },
  problems: [...READ_PROBLEMS, 'warning-parameters-not-found'],
});
