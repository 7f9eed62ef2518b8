import * as z from 'zod';
import { defineEventType } from '../event-type.ts';

export const webhookTest = defineEventType({
  id: 'webhook-test',
  title: { en: 'Webhook test', zh: 'Webhook 测试' },
  description: {
    en: 'Somebody asked for it, to see whether a receiver is reached. It goes to that webhook only, and not onto the bus.',
    zh: '应请求发送，用于检验接收方是否可达。仅发送至该 webhook，不进入事件总线。',
  },
  subject: 'webhook',
  data: z.looseObject({ webhookId: z.string() }),
  example: { webhookId: 'wh_01KD9Z3Q80Q9M7V0WJ3H5R2T6A' },
});
