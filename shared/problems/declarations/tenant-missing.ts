import { defineProblem } from '../problem.ts';

export const tenantMissing = defineProblem({
  id: 'tenant-missing',
  status: 403,
  title: { en: 'The token names no tenant', zh: '令牌未指明租户' },
  advice: {
    en: 'The access token lacks the claim that names the tenant. Ask the identity provider to add it; its name is a parameter of the deployment.',
    zh: '访问令牌缺少指明租户的声明。请在身份提供方处添加；声明名称由部署参数决定。',
  },
  retryable: false,
});
