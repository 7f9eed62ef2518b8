import { defineProblem } from '../problem.ts';

export const idempotencyKeyReused = defineProblem({
  id: 'idempotency-key-reused',
  status: 422,
  title: { en: 'The idempotency key was used for another request', zh: '幂等键已用于其他请求' },
  advice: {
    en: 'The key stands for the first request that carried it, and this one differs in method, path or body. Use a new key for a new request.',
    zh: '幂等键对应首次携带它的请求，而本次请求的方法、路径或内容不同。新请求请使用新的键。',
  },
  retryable: false,
});
