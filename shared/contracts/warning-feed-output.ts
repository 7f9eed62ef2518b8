import * as z from 'zod';
import { TRANSITION_KINDS, WARNING_STATUSES } from '../domain/warnings/history/warning-life.ts';
import { DISPOSITIONS } from '../domain/warnings/warning-action.ts';
import { dateOutput, instantOutput, textOutput, textStored } from './output.ts';
import { severityOutput, watchLevelOutput } from './watch-output.ts';

const shapesOf = <Text extends z.ZodType>(text: Text) =>
  z.object({
    id: z.string().meta({ description: 'The same for the same content' }),
    change: z
      .enum([...TRANSITION_KINDS, 'level-raised', 'level-lowered', 'retracted'])
      .meta({ description: '`retracted`: an earlier entry turned out not to be true' }),
    on: dateOutput.meta({ description: 'The day it was true for' }),
    at: instantOutput.optional().meta({ description: 'When somebody acted' }),
    quiet: z.boolean().meta({ description: 'For the record only: nobody has to be told' }),
    warningId: z.string().optional(),
    rule: z.string().optional(),
    rootCause: z.string().optional(),
    entity: z.string().optional(),
    severity: severityOutput.optional(),
    status: z.enum(WARNING_STATUSES).optional(),
    actor: z.string().optional(),
    note: z.string().optional(),
    owner: z.string().optional(),
    until: dateOutput.optional(),
    disposition: z.enum(DISPOSITIONS).optional(),
    reason: z.string().optional(),
    text: text.optional(),
    from: watchLevelOutput.optional(),
    to: watchLevelOutput.optional(),
    score: z.number().optional(),
    retracts: z.string().optional().meta({ description: 'Id of the entry that is no longer true' }),
  });

/** As stored: texts in both languages. */
export const feedEntrySchema = shapesOf(textStored);
export type FeedEntry = z.output<typeof feedEntrySchema>;

export const feedItemSchema = z.object({
  companyId: z.string(),
  companyName: z.string(),
  recordedAt: instantOutput,
  level: watchLevelOutput,
  entries: z.array(feedEntrySchema),
});
export type FeedItem = z.output<typeof feedItemSchema>;

export const warningFeedOutput = z
  .object({
    items: z.array(
      z.object({
        sequence: z.int(),
        companyId: z.string(),
        companyName: z.string(),
        recordedAt: instantOutput,
        level: watchLevelOutput.meta({ description: 'The company’s level after these changes' }),
        groups: z
          .array(
            z.object({
              rootCause: z.string().optional().meta({
                description: 'Absent for the changes of the company’s level',
              }),
              title: textOutput,
              entries: z.array(shapesOf(textOutput)),
            }),
          )
          .meta({ description: 'The changes by what lies behind them' }),
      }),
    ),
    next: z.string().meta({
      description: 'Where to go on, now or later: always present, also where nothing is new',
    }),
    more: z.boolean().meta({ description: 'Whether there is more already' }),
  })
  .meta({ id: 'WarningFeed', description: 'Changes in the order in which they were recorded' });

export const feedReaderOutput = z
  .object({ reader: z.string(), sequence: z.int(), movedAt: instantOutput })
  .meta({ id: 'FeedReader', description: 'How far a reader has read' });
