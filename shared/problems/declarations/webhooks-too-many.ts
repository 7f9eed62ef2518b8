import { defineProblem } from '../problem.ts';

export const webhooksTooMany = defineProblem({
  id: 'webhooks-too-many',
  status: 422,
  title: { en: 'There are too many webhooks', zh: 'webhook 数量已达上限' },
  advice: {
    en: 'Remove one with DELETE /v1/webhooks/{webhookId}, or let one receiver take several types of events.',
    zh: '请用 DELETE /v1/webhooks/{webhookId} 删除其一，或由一个接收方接收多类事件。',
  },
  retryable: false,
});
