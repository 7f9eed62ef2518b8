import * as z from 'zod';

/** As much of the API's answer as the overview shows. */
export const assessmentAnswerSchema = z.object({
  id: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  asOf: z.string(),
  rating: z
    .object({
      grade: z.string(),
      modelGrade: z.string(),
      pd: z.string(),
      interval: z.object({ best: z.string(), worst: z.string() }),
      model: z.object({ id: z.string() }),
      dimensions: z.array(z.object({ id: z.string(), score: z.string(), known: z.int() })),
      strengths: z.array(z.object({ indicator: z.string() })),
      weaknesses: z.array(z.object({ indicator: z.string() })),
    })
    .optional(),
  unratedReasons: z.array(z.string()).optional(),
  quality: z.object({ grade: z.string() }),
  trace: z
    .object({
      indicators: z.array(z.object({ id: z.string(), title: z.string(), display: z.string() })),
    })
    .optional(),
});

export type AssessmentAnswer = z.output<typeof assessmentAnswerSchema>;

export const problemAnswerSchema = z.object({
  title: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});
