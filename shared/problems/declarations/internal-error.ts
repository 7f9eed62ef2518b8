import { defineProblem } from '../problem.ts';

export const internalError = defineProblem({
  id: 'internal-error',
  status: 500,
  title: { en: 'Something broke on our side', zh: '服务内部错误' },
  advice: {
    en: 'The fault is ours. Nothing more is told here; quote the correlation id when you report it. Sending the request again is safe with an idempotency key.',
    zh: '这是我方故障，此处不披露更多信息；反馈时请提供关联编号。携带幂等键重试是安全的。',
  },
  retryable: true,
});
