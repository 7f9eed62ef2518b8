import { defineProblem } from '../problem.ts';

export const scopeMissing = defineProblem({
  id: 'scope-missing',
  status: 403,
  title: { en: 'The token lacks the scope for this route', zh: '令牌缺少此接口所需的权限范围' },
  advice: {
    en: 'Ask for a token with one of the scopes that the route lists in the API description.',
    zh: '请申请包含接口说明中所列任一权限范围的令牌。',
  },
  retryable: false,
});
