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
  decision: z
    .object({
      limit: z.object({
        kind: z.string(),
        amount: z.string().optional(),
        currency: z.string(),
        binding: z.object({ title: z.string() }).optional(),
        refusals: z.array(z.object({ code: z.string(), reason: z.string() })),
      }),
      price: z.object({
        kind: z.string(),
        quoted: z.string().optional(),
        base: z.object({ id: z.string(), spreadBasisPoints: z.string() }).optional(),
      }),
      stage: z.object({ stage: z.string() }),
      category: z.object({ title: z.string() }),
      handling: z.object({ strategy: z.string() }),
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

const step = z.object({ text: z.string(), grade: z.string() });

/** As much of a simulation as the overview shows. */
export const upgradeAnswerSchema = z.object({
  pathToUpgrade: z.object({
    kind: z.string(),
    to: z.string().optional(),
    obstacles: z.array(z.object({ reason: z.string() })).optional(),
    single: z.array(step).optional(),
    combination: step.optional(),
  }),
});

export type UpgradeAnswer = z.output<typeof upgradeAnswerSchema>['pathToUpgrade'];

export const problemAnswerSchema = z.object({
  title: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});
