import { policyListedOutput } from '../../../shared/contracts/policy-output.ts';
import { pageOf, pageQuery } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const listPoliciesRoute = defineRoute({
  id: 'list-policies',
  method: 'GET',
  path: '/v1/policy/versions',
  access: { scopes: ['policy:read'] },
  storage: 'read',
  tag: 'policy',
  summary: 'Versions of the credit policy, latest first',
  request: { query: pageQuery },
  responses: { 200: { description: 'One page.', body: pageOf(policyListedOutput) } },
  problems: [...READ_PROBLEMS, 'cursor-invalid'],
});
