import { defineProblem } from '../problem.ts';

export const policyVersionNotFound = defineProblem({
  id: 'policy-version-not-found',
  status: 404,
  title: { en: 'The credit policy has no such version', zh: '信贷政策没有此版本' },
  advice: {
    en: 'No version with this number was ever put. List them with GET /v1/policy/versions.',
    zh: '从未提交过该版本号。请用 GET /v1/policy/versions 查看全部版本。',
  },
  retryable: false,
});
