import { policyInput } from '../../../shared/contracts/policy-input.ts';
import { policyOutput } from '../../../shared/contracts/policy-output.ts';
import { writeHeaders } from '../../../shared/contracts/request-parts.ts';
import { defineRoute } from '../../../shared/contracts/route.ts';
import { WRITE_PROBLEMS } from '../../../shared/contracts/route-problems.ts';
import { DEFAULT_POLICY_DOCUMENT } from '../../../shared/domain/decision/policy/default-policy.ts';

export const putPolicyRoute = defineRoute({
  id: 'put-policy',
  method: 'PUT',
  path: '/v1/policy',
  access: { scopes: ['policy:write'] },
  storage: 'read-write',
  tag: 'policy',
  summary: 'Put the next version of the credit policy',
  description:
    'Send the whole `document` of GET /v1/policy with what is to change and its `version` as it was read: a change made from an older version than the latest is refused. The same content again is the same version. Decisions made before keep the version that they name.',
  request: {
    headers: writeHeaders,
    body: policyInput,
    examples: { unchanged: DEFAULT_POLICY_DOCUMENT },
  },
  responses: {
    200: { description: 'It already is the latest version.', body: policyOutput },
    201: { description: 'A new version.', body: policyOutput },
  },
  problems: [...WRITE_PROBLEMS, 'policy-version-conflict'],
});
