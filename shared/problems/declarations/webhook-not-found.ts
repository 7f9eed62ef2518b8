import { defineProblem } from '../problem.ts';

export const webhookNotFound = defineProblem({
  id: 'webhook-not-found',
  status: 404,
  title: { en: 'There is no such webhook', zh: '没有此 webhook' },
  advice: {
    en: 'Your tenant has no webhook with this id. List them with GET /v1/webhooks.',
    zh: '您的租户没有此编号的 webhook。请用 GET /v1/webhooks 查看。',
  },
  retryable: false,
});
