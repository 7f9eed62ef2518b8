import * as z from 'zod';
import { instantOutput } from '../../output.ts';
import { defineEventType } from '../event-type.ts';

export const webhookDisabled = defineEventType({
  id: 'webhook-disabled',
  title: { en: 'Webhook disabled', zh: 'Webhook 已停用' },
  description: {
    en: 'A receiver failed for five days without a success between, or answered 410 Gone: nothing more is sent to it until somebody enables it again.',
    zh: '接收方连续五天失败且期间无一次成功，或返回 410：在重新启用之前不再向其发送。',
  },
  subject: 'webhook',
  data: z.looseObject({
    webhookId: z.string(),
    url: z.string(),
    reason: z.enum(['failing', 'gone']),
    failingSince: instantOutput.optional(),
  }),
  example: {
    webhookId: 'wh_01KD9Z3Q80Q9M7V0WJ3H5R2T6A',
    url: 'https://hooks.bank.example/assay',
    reason: 'failing',
    failingSince: '2026-03-11T02:30:00.000Z',
  },
});
