import { defineProblem } from '../problem.ts';

export const storageUnavailable = defineProblem({
  id: 'storage-unavailable',
  status: 503,
  title: { en: 'Storage is busy', zh: '存储繁忙' },
  advice: {
    en: 'The request was not carried out. Send it again, unchanged and with the same idempotency key, after Retry-After seconds.',
    zh: '请求未执行。请在 Retry-After 秒后以相同内容和相同幂等键重试。',
  },
  retryable: true,
});
