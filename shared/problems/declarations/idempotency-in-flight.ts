import { defineProblem } from '../problem.ts';

export const idempotencyInFlight = defineProblem({
  id: 'idempotency-in-flight',
  status: 409,
  title: {
    en: 'A request with this idempotency key is still being answered',
    zh: '携带此幂等键的请求仍在处理中',
  },
  advice: {
    en: 'Wait for the first request, or send this one again after Retry-After seconds. If the first has crashed, its key is released by itself.',
    zh: '请等待首个请求完成，或在 Retry-After 秒后重试。若首个请求已中断，其键会自动释放。',
  },
  retryable: true,
});
