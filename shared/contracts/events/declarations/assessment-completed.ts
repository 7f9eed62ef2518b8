import { assessmentData } from '../event-data.ts';
import { defineEventType } from '../event-type.ts';

export const assessmentCompleted = defineEventType({
  id: 'assessment-completed',
  title: { en: 'Assessment completed', zh: '评级完成' },
  description: {
    en: 'An assessment was stored, whether or not it gave a rating. Simulations and dry runs are not stored.',
    zh: '一次评级已存档，无论是否得出等级。模拟与试算不存档。',
  },
  subject: 'company',
  data: assessmentData,
  example: {
    companyId: 'example-machinery',
    assessmentId: '01KD9Z3Q80Q9M7V0WJ3H5R2T6A',
    asOf: '2025-12-31',
    createdAt: '2026-03-16T02:30:00.000Z',
    outcome: 'rated',
    grade: 'BB+',
    pd: '0.0093',
    modelId: 'mid-1',
    contentHash: '3f1c0a',
  },
});
