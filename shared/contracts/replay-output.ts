import * as z from 'zod';

const jsonText = z.string().optional().meta({ description: 'As JSON; absent where there is none' });

export const replayOutput = z
  .object({
    companyId: z.string(),
    assessmentId: z.string(),
    identical: z.boolean().meta({ description: 'Bit for bit the same' }),
    contentHash: z.object({ stored: z.string(), recomputed: z.string().optional() }),
    engine: z
      .object({ stored: z.string(), current: z.string() })
      .meta({ description: 'The engine then, and the one that computed it now' }),
    model: z
      .object({ id: z.string(), version: z.int(), hash: z.string() })
      .optional()
      .meta({ description: 'The version that rated, then and now; absent where none did' }),
    differencesTotal: z.int(),
    differences: z
      .array(z.object({ pointer: z.string(), stored: jsonText, recomputed: jsonText }))
      .meta({ description: 'The first hundred, by RFC 6901 pointer into the assessment' }),
  })
  .meta({ id: 'Replay' });
