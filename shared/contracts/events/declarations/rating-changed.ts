import * as z from 'zod';
import { assessmentData } from '../event-data.ts';
import { defineEventType } from '../event-type.ts';

export const ratingChanged = defineEventType({
  id: 'rating-changed',
  title: { en: 'Rating changed', zh: '评级变动' },
  description: {
    en: 'The latest rating of a company has another grade than the one before it. A rating for an earlier day than the latest changes nothing.',
    zh: '企业最新评级的等级与前一次不同。为更早日期作出的评级不构成变动。',
  },
  subject: 'company',
  data: assessmentData.extend({
    from: z.looseObject({ assessmentId: z.string(), grade: z.string() }),
    to: z.looseObject({ assessmentId: z.string(), grade: z.string() }),
  }),
  example: {
    companyId: 'example-machinery',
    assessmentId: '01KD9Z3Q80Q9M7V0WJ3H5R2T6A',
    asOf: '2025-12-31',
    createdAt: '2026-03-16T02:30:00.000Z',
    outcome: 'rated',
    grade: 'BB-',
    pd: '0.0187',
    modelId: 'mid-1',
    contentHash: '3f1c0a',
    from: { assessmentId: '01JGFJJ600Q9M7V0WJ3H5R2T6A', grade: 'BB+' },
    to: { assessmentId: '01KD9Z3Q80Q9M7V0WJ3H5R2T6A', grade: 'BB-' },
  },
});
