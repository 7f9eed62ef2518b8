import { defineProblem } from '../problem.ts';

export const webhookDeliveryNotFound = defineProblem({
  id: 'webhook-delivery-not-found',
  status: 404,
  title: { en: 'The webhook has no such delivery', zh: '该 webhook 没有此投递' },
  advice: {
    en: 'Deliveries are kept for 30 days. List them with GET /v1/webhooks/{webhookId}/deliveries.',
    zh: '投递记录保留30天。请用 GET /v1/webhooks/{webhookId}/deliveries 查看。',
  },
  retryable: false,
});
