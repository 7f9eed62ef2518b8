import * as z from 'zod';
import {
  BATCH_KINDS,
  BATCH_PRIORITIES,
  BATCH_STATUSES,
  ITEM_STATES,
} from '../domain/batches/batch.ts';
import { dateOutput, decimalOutput, instantOutput, textOutput } from './output.ts';
import { filePlaceOutput, problemSchema } from './problem.ts';
import { pageOf } from './request-parts.ts';

const count = z.int();

const counts = z.record(z.string(), count);

const notices = z.array(
  z
    .object({
      code: z.string().meta({ description: 'Stable, kebab-case' }),
      detail: textOutput,
      place: filePlaceOutput.optional(),
    })
    .meta({
      id: 'BatchNotice',
      description: 'What the reader of a file assumed or left aside; nothing is refused for it',
    }),
);
const noticesLeftOut = count
  .optional()
  .meta({ description: 'How many more there were; absent where all are told' });

const depth = z.object({ visible: count, inFlight: count, delayed: count }).meta({
  description: 'Of the queue that the batch goes through, other batches included; approximate',
});

export const batchOutput = z
  .object({
    id: z.string(),
    kind: z.enum(BATCH_KINDS),
    name: z.string().optional(),
    status: z.enum(BATCH_STATUSES).meta({
      description:
        '`running` once all items are known, `open` where more may come; `refused` is a file that cannot be read',
    }),
    priority: z.enum(BATCH_PRIORITIES),
    createdAt: instantOutput,
    startedAt: instantOutput.optional().meta({
      description: 'Items are assessed as of this instant, whenever a worker comes to them',
    }),
    finishedAt: instantOutput.optional(),
    round: count.meta({ description: 'How often it was started: once, and again with each retry' }),
    items: count.meta({ description: 'Known so far' }),
    repeated: count.meta({
      description: 'Rows that said an earlier row again to the letter; they are one item with it',
    }),
    counts: z.object({ pending: count, succeeded: count, failed: count, cancelled: count }),
    progress: z.object({
      share: z.number().optional().meta({ description: 'From 0 to 1' }),
      itemsPerSecond: z.number().optional(),
      expectedFinish: instantOutput.optional().meta({ description: 'At the rate so far' }),
    }),
    grades: counts.meta({ description: 'Succeeded items by grade' }),
    problems: counts.meta({ description: 'Failed items by problem' }),
    resultsReady: z.boolean(),
    refusal: z.object({ code: z.string(), detail: textOutput }).optional(),
    preview: z
      .object({
        decision: z.enum(['committed', 'dropped']).optional(),
        committedAs: z.string().optional(),
      })
      .optional()
      .meta({ description: 'Present where the batch stores no assessment' }),
    previewId: z.string().optional().meta({ description: 'Of the preview that this one commits' }),
  })
  .meta({ id: 'Batch' });

export const batchDetailOutput = batchOutput
  .extend({
    notices: notices.optional().meta({
      description:
        'About the file as a whole, once it has been read: unknown columns, missing sheets',
    }),
    noticesLeftOut,
    queue: depth.optional(),
  })
  .meta({ id: 'BatchDetail' });

export const batchCreatedOutput = batchOutput
  .extend({
    upload: z
      .object({
        method: z.literal('PUT'),
        url: z.string(),
        headers: z.record(z.string(), z.string()),
        expiresAt: instantOutput,
      })
      .optional()
      .meta({ description: 'Send the file there, then POST /v1/batches/{batchId}/start' }),
  })
  .meta({ id: 'BatchCreated' });

export const batchesOutput = pageOf(batchOutput);

const money = z.object({
  currency: z.string(),
  expectedLoss: decimalOutput,
  capital: decimalOutput,
});

const side = z.object({
  grade: z.string().optional(),
  pd: decimalOutput.optional(),
  modelId: z.string().optional(),
  money: money.optional().meta({ description: 'Where the exposure is known' }),
});

const move = z
  .object({
    before: side.optional(),
    after: side.optional(),
    notches: count.optional().meta({ description: 'Positive is worse' }),
    reasons: z.array(
      z.object({
        code: z.string(),
        title: textOutput,
        logOdds: z.number().optional(),
        notches: count.optional(),
      }),
    ),
  })
  .meta({ id: 'RatingMove' });

export const batchItemOutput = z
  .object({
    reference: z.string(),
    row: count,
    state: z.enum(ITEM_STATES),
    acceptedAt: instantOutput,
    endedAt: instantOutput.optional(),
    companyId: z.string().optional(),
    assessmentId: z.string().optional().meta({ description: 'Absent in a preview' }),
    outcome: z.enum(['rated', 'unrated']).optional(),
    asOf: dateOutput.optional(),
    grade: z.string().optional(),
    pd: decimalOutput.optional(),
    modelId: z.string().optional(),
    companyName: z.string().optional(),
    gradeBest: z.string().optional().meta({ description: 'If every gap were filled at its best' }),
    gradeWorst: z.string().optional(),
    quality: z.string().optional().meta({ description: 'Grade of the statements' }),
    limit: z.string().optional(),
    price: z.string().optional().meta({ description: 'A rate a year, as a fraction' }),
    watchLevel: z.string().optional(),
    move: move.optional().meta({ description: 'In a batch over stored companies' }),
    problem: problemSchema.optional().meta({ description: 'Of a failed item, as HTTP answers it' }),
    notices: notices.optional().meta({
      description: 'What was assumed where the file did not say, once the item has ended',
    }),
    noticesLeftOut,
    kept: z
      .array(z.object({ title: z.string(), value: z.string() }))
      .optional()
      .meta({ description: 'The first cells of columns that were not used, long ones shortened' }),
  })
  .meta({ id: 'BatchItem' });

export const batchItemsOutput = pageOf(batchItemOutput);

const mover = z.object({ reference: z.string(), companyId: z.string(), move });

export const batchSummaryOutput = z
  .object({
    batchId: z.string(),
    round: count,
    items: count,
    counts: z.object({ succeeded: count, failed: count, cancelled: count }),
    grades: counts,
    problems: counts,
    watchLevels: counts.optional().meta({ description: 'Of the companies assessed, where known' }),
    portfolio: z
      .object({
        grades: z.array(z.string()),
        matrix: z.array(z.array(count)).meta({
          description: 'Companies by grade before (row) and after (column), in order of `grades`',
        }),
        compared: count,
        upgraded: count,
        downgraded: count,
        unchanged: count,
        newlyRated: count,
        noLongerRated: count,
        statistics: z
          .object({ offDiagonalShare: z.number(), mobility: z.number(), jumps: count })
          .optional(),
        movers: z.array(mover).meta({ description: 'The furthest, worse before better' }),
        money: z.array(
          z.object({
            currency: z.string(),
            companies: count,
            expectedLossBefore: decimalOutput,
            expectedLossAfter: decimalOutput,
            capitalBefore: decimalOutput,
            capitalAfter: decimalOutput,
          }),
        ),
      })
      .optional(),
  })
  .meta({ id: 'BatchSummary' });

export const batchResultsOutput = z
  .object({
    format: z.enum(['ndjson', 'csv']),
    url: z.string().meta({ description: 'GET it without a token, until it expires' }),
    expiresAt: instantOutput,
    bytes: count,
  })
  .meta({ id: 'BatchResults' });
