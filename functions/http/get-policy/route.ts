import { policyQuery } from '../../../shared/contracts/policy-input.ts';
import { policyOutput } from '../../../shared/contracts/policy-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getPolicyRoute = defineRoute({
  id: 'get-policy',
  method: 'GET',
  path: '/v1/policy',
  access: { scopes: ['policy:read'] },
  storage: 'read',
  tag: 'policy',
  summary: 'The credit policy in force: appetite, caps, collateral, capital, funding and price',
  description:
    'Until one is put it is the default of the product, each section with its source. A later version can be waiting for its `effectiveFrom`.',
  request: { query: policyQuery },
  responses: { 200: { description: 'With the whole document.', body: policyOutput } },
  problems: [...READ_PROBLEMS],
});
