import * as z from 'zod';

export const filePlaceOutput = z
  .strictObject({
    sheet: z.string().optional(),
    row: z.int(),
    column: z.string().optional(),
  })
  .meta({ description: 'In the uploaded file, counted from 1' });

/** The wire form of every failure (RFC 9457). */
export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'Address of a page about this kind of problem' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: 'The path that was asked for' }),
    retryable: z.boolean().meta({
      description: 'Whether the same request may succeed when it is sent again later',
    }),
    correlationId: z.string().meta({ description: 'Quote this when reporting the problem' }),
    errors: z
      .array(
        z.strictObject({
          in: z
            .enum(['path', 'query', 'header'])
            .optional()
            .meta({ description: 'Part of the request; the body where it is absent' }),
          pointer: z.string().meta({ description: 'RFC 6901 pointer into that part' }),
          code: z.string().meta({ description: 'Stable, kebab-case' }),
          detail: z.string(),
          place: filePlaceOutput.optional(),
        }),
      )
      .optional()
      .meta({ description: 'Every finding, not only the first' }),
  })
  .meta({ id: 'Problem', description: 'What went wrong and what to do about it' });

/** A kind of problem, as declared. */
export const problemKindOutput = z
  .object({
    id: z.string(),
    status: z.int(),
    title: z.string(),
    advice: z.string(),
    retryable: z.boolean(),
  })
  .meta({ id: 'ProblemKind' });
