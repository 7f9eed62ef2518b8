import * as z from 'zod';
import { CHANGE_CAUSES } from '../domain/rating/attribute-rating-change.ts';
import { closedObject } from './closed-object.ts';
import { dateOutput, decimalOutput, textOutput } from './output.ts';

export const ratingChangeQuery = closedObject({
  since: z.exactOptional(
    z.string().max(64).meta({ description: 'Id of the assessment to start from; the one before' }),
  ),
});

const side = z.object({
  assessmentId: z.string(),
  asOf: dateOutput,
  grade: z.string(),
  pd: decimalOutput,
  modelId: z.string(),
});

export const ratingChangeOutput = z
  .object({
    companyId: z.string(),
    from: side,
    to: side,
    logOdds: decimalOutput.meta({ description: 'Of the score; positive raises the risk' }),
    pd: decimalOutput.meta({ description: 'Change of the probability of default' }),
    notches: z.int().meta({ description: 'Positive is worse' }),
    causes: z
      .array(
        z.object({
          cause: z.enum(CHANGE_CAUSES),
          title: textOutput,
          logOdds: decimalOutput,
          pd: decimalOutput,
          notches: z.int(),
          isWithNext: z.boolean().meta({
            description: 'No rating was possible with this alone: see the next cause',
          }),
          what: z.array(z.string()).meta({ description: 'Periods, kinds of facts, models' }),
        }),
      )
      .meta({ description: 'In the order in which they were exchanged; they add up exactly' }),
  })
  .meta({ id: 'RatingChange', description: 'What moved a rating, without remainder' });
