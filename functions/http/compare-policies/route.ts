import { policyPairPath } from '../../../shared/contracts/policy-input.ts';
import { policyDifferenceOutput } from '../../../shared/contracts/policy-output.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { READ_PROBLEMS } from '../../../shared/contracts/route-problems.ts';

export const comparePoliciesRoute = defineRoute({
  id: 'compare-policies',
  method: 'GET',
  path: '/v1/policy/versions/{version}/diff/{otherVersion}',
  access: { scopes: ['policy:read'] },
  storage: 'read',
  tag: 'policy',
  summary: 'What one version of the credit policy changes of another',
  request: { path: policyPairPath },
  responses: {
    200: { description: 'From the first to the second.', body: policyDifferenceOutput },
  },
  problems: [...READ_PROBLEMS, 'policy-version-not-found'],
});
