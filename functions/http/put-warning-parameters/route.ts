import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import {
  warningParametersInput,
  warningParametersOutput,
} from '../../../shared/contracts/warning-parameters.ts';

export const putWarningParametersRoute = defineRoute({
  id: 'put-warning-parameters',
  method: 'PUT',
  path: '/v1/warning-parameters',
  access: { scopes: ['policy:write'] },
  storage: 'read-write',
  tag: 'warnings',
  summary: 'Set thresholds of warnings for all clients or for a portfolio',
  description:
    'Send the whole set: what is left out goes back to its default. Each value keeps to the bounds its rule declares; all offences are found at once. `version` names the version the set was made from: where another has come since, nothing is stored.',
  request: {
    headers: writeHeaders,
    body: warningParametersInput,
    examples: {
      'earlier warning for small clients': {
        version: 0,
        effectiveFrom: '2025-06-01',
        tenant: { 'interest-cover-low': { coverMin: '1.6' } },
        portfolios: { sme: { 'revenue-drop': { growthMax: '-0.15', growthMaxHigh: '-0.3' } } },
      },
    },
  },
  responses: {
    200: { description: 'It already is the latest version.', body: warningParametersOutput },
    201: { description: 'A new version.', body: warningParametersOutput },
  },
  problems: [...WRITE_PROBLEMS, 'warning-parameters-conflict'],
});
