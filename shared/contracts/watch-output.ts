import * as z from 'zod';
import { WATCH_LEVELS } from '../domain/decision/handling/watch-level.ts';
import { TRANSITION_KINDS, WARNING_STATUSES } from '../domain/warnings/history/warning-life.ts';
import { WARNING_SEVERITIES } from '../domain/warnings/severity.ts';
import { DISPOSITIONS, WARNING_ACTION_KINDS } from '../domain/warnings/warning-action.ts';
import { dateOutput, decimalOutput, instantOutput, textOutput, textStored } from './output.ts';

export const watchLevelOutput = z.enum(WATCH_LEVELS).meta({
  id: 'WatchLevel',
  description: 'RED: a critical signal, or 40 points; ORANGE from 20, YELLOW from 8, else GREEN',
});
export const severityOutput = z.enum(WARNING_SEVERITIES).meta({ id: 'WarningSeverity' });
export const warningStatusOutput = z.enum(WARNING_STATUSES).meta({ id: 'WarningStatus' });
const points = z.number().meta({ description: 'Points, to a tenth' });

/** The document's schemas, given how their texts look: in both languages as stored, in one as sent. */
const shapesOf = <Text extends z.ZodType>(text: Text) => {
  const evidence = z.looseObject({ kind: z.string() }).meta({
    description: 'A figure with its place in the statements, a fact, a rating, a neighbour',
  });
  const margin = z
    .object({
      title: text,
      unit: z.string(),
      value: decimalOutput,
      threshold: decimalOutput.meta({ description: 'At which it warns' }),
      clears: decimalOutput.meta({ description: 'Beyond which it clears once it has warned' }),
      worseWhen: z.enum(['above', 'below']),
      distance: decimalOutput.meta({ description: 'To the threshold; negative beyond it' }),
      share: decimalOutput.optional().meta({ description: 'The same as a share of the threshold' }),
    })
    .meta({ description: 'How far the signal is from firing' });
  const reading = z.object({
    severity: severityOutput,
    observedOn: dateOutput,
    eventId: z.string().optional(),
    margin: margin.optional(),
    evidence: z.array(evidence),
    text,
  });
  const transition = z.object({
    kind: z.enum(TRANSITION_KINDS),
    on: dateOutput.meta({ description: 'The day it was true for' }),
    at: instantOutput.optional().meta({ description: 'When somebody acted' }),
    actor: z.string().optional(),
    actionId: z.string().optional(),
    status: warningStatusOutput,
    severity: severityOutput,
    note: z.string().optional(),
    owner: z.string().optional(),
    until: dateOutput.optional(),
    disposition: z.enum(DISPOSITIONS).optional(),
    reason: z.enum(['person', 'overdue']).optional(),
    text: text.optional(),
  });
  const warning = z.object({
    id: z.string(),
    key: z.string(),
    rule: z.string(),
    rootCause: z.string(),
    entity: z.string().optional(),
    severity: severityOutput,
    status: warningStatusOutput,
    standing: z.boolean().meta({ description: 'Whether what it warns of is still so' }),
    raisedOn: dateOutput,
    freshOn: dateOutput.meta({ description: 'The last time that something new happened' }),
    clearedOn: dateOutput.optional(),
    owner: z.string().optional(),
    snoozedUntil: dateOutput.optional(),
    disposition: z.enum(DISPOSITIONS).optional(),
    points,
    revision: z.int().meta({ description: 'Rises with everything that happens to it' }),
    noticedOn: dateOutput
      .optional()
      .meta({ description: 'When the bank could first know: time limits run from here' }),
    dueOn: dateOutput
      .optional()
      .meta({ description: 'Somebody has to take notice by then, or it is escalated' }),
    reading,
    transitions: z.array(transition),
  });
  const levelChange = z.object({
    on: dateOutput,
    from: watchLevelOutput,
    to: watchLevelOutput,
    reason: z.enum(['signals', 'review', 'sign-off']),
    score: points,
    because: z.array(z.string()).meta({ description: 'Ids of warnings, the weightiest first' }),
    at: instantOutput.optional(),
    actor: z.string().optional(),
    note: z.string().optional(),
  });
  const current = z.object({
    rule: z.string(),
    kind: z.enum(['fires', 'quiet', 'not-evaluable']),
    severity: severityOutput.optional(),
    entity: z.string().optional(),
    eventId: z.string().optional(),
    margin: margin.optional(),
    text,
  });
  const watch = z.object({
    companyId: z.string(),
    companyName: z.string(),
    asOf: dateOutput,
    evaluatedAt: instantOutput,
    level: watchLevelOutput,
    ownLevel: watchLevelOutput.meta({
      description: 'Without what reaches it from others: this is what it passes on to them',
    }),
    score: points,
    owner: z.string().optional(),
    nextReviewOn: dateOutput.meta({ description: 'The day on which the level may fall next' }),
    signOff: z.enum(['not-needed', 'possible', 'not-yet']).meta({
      description: 'Whether a person could take it off RED now',
    }),
    levelChanges: z.array(levelChange),
    ownLevelChanges: z.array(levelChange),
    warnings: z.array(warning),
    readings: z.array(current).meta({ description: 'Every rule today, fired or not' }),
    withoutEffect: z.array(z.string()).meta({
      description: 'Actions that fit nothing, such as those about what turned out not to be true',
    }),
  });
  return { watch, warning, levelChange, current };
};

/** As stored: texts in both languages. */
export const watchDocumentSchema = shapesOf(textStored).watch;
export type WatchDocument = z.output<typeof watchDocumentSchema>;
export type WarningDocument = WatchDocument['warnings'][number];

const sent = shapesOf(textOutput);

const ruleNamed = {
  code: z.string().optional(),
  title: textOutput,
  question: textOutput.optional(),
  actions: z
    .array(z.object({ id: z.string(), text: textOutput }))
    .meta({ description: 'What to do about it' }),
};

export const warningOutput = sent.warning
  .extend({
    companyId: z.string(),
    companyName: z.string(),
    level: watchLevelOutput,
    ...ruleNamed,
    allowed: z.array(z.enum(WARNING_ACTION_KINDS)).meta({ description: 'What may be done now' }),
  })
  .meta({ id: 'Warning', description: 'One warning with its whole history' });

export const watchOutput = sent.watch
  .extend({
    readings: z.array(sent.current.extend({ title: textOutput, rootCause: z.string() })),
    clearing: z
      .object({
        next: watchLevelOutput.optional().meta({ description: 'One step down; absent on GREEN' }),
        scoreBelow: points
          .optional()
          .meta({ description: 'The score has to be lower than this at a review' }),
        steps: z.array(
          z.object({ warningId: z.string(), points, critical: z.boolean(), text: textOutput }),
        ),
        text: textOutput,
      })
      .meta({ description: 'What would take the company down a level' }),
  })
  .meta({ id: 'CompanyWatch', description: 'A company’s watch level and everything behind it' });

/** A warning in a list. */
export const warningRowSchema = z.object({
  id: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  level: watchLevelOutput,
  rule: z.string(),
  rootCause: z.string(),
  entity: z.string().optional(),
  severity: severityOutput,
  status: warningStatusOutput,
  standing: z.boolean(),
  owner: z.string().optional(),
  raisedOn: dateOutput,
  freshOn: dateOutput,
  dueOn: dateOutput.optional(),
  snoozedUntil: dateOutput.optional(),
  disposition: z.enum(DISPOSITIONS).optional(),
  revision: z.int(),
  text: textStored,
});
export type WarningRow = z.output<typeof warningRowSchema>;

const counts = (of: string) => z.record(z.string(), z.int()).meta({ description: of });

export const warningCountersOutput = z
  .object({
    levels: counts('Companies by watch level, GREEN ones only where they ever warned'),
    statuses: counts('Warnings by status'),
    severities: counts('Warnings not closed, by severity'),
    rules: counts('Warnings not closed, by rule'),
    rootCauses: counts('Warnings not closed, by root cause'),
  })
  .meta({ id: 'WarningCounters', description: 'Of the whole tenant, whatever was asked for' });

export const warningsListedOutput = z
  .object({
    items: z.array(
      warningRowSchema.extend({ text: textOutput, title: textOutput, overdue: z.boolean() }),
    ),
    next: z.string().optional().meta({
      description: 'Absent on the last page; a page may be short of its limit, even empty',
    }),
    counters: warningCountersOutput,
  })
  .meta({ id: 'WarningList' });
