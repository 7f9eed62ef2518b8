import { policyVersionPath } from '../../../shared/contracts/policy-input.ts';
import { policyOutput } from '../../../shared/contracts/policy-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const getPolicyVersionRoute = defineRoute({
  id: 'get-policy-version',
  method: 'GET',
  path: '/v1/policy/versions/{version}',
  access: { scopes: ['policy:read'] },
  storage: 'read',
  tag: 'policy',
  summary: 'One version of the credit policy, as a decision names it',
  request: { path: policyVersionPath },
  responses: { 200: { description: 'It never changes.', body: policyOutput } },
  problems: [...READ_PROBLEMS, 'policy-version-not-found'],
});
