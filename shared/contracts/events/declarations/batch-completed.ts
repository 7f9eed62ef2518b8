import * as z from 'zod';
import { instantOutput } from '../../output.ts';
import { defineEventType } from '../event-type.ts';

export const batchCompleted = defineEventType({
  id: 'batch-completed',
  title: { en: 'Batch completed', zh: '批次完成' },
  description: {
    en: 'Every item of a batch has been answered; counts by state are final unless failed items are retried.',
    zh: '批次的每一项均已得到结果；除非重试失败项，各状态计数即为最终结果。',
  },
  subject: 'batch',
  data: z.looseObject({
    batchId: z.string(),
    completedAt: instantOutput.optional(),
    counts: z.record(z.string(), z.int()),
  }),
  example: {
    batchId: '01KD9Z3Q80Q9M7V0WJ3H5R2T6A',
    completedAt: '2026-03-16T02:30:00.000Z',
    counts: { succeeded: 9_500, failed: 500 },
  },
});
