import * as z from 'zod';
import { WARNING_ACTIONS, type WarningActionId } from '../domain/warnings/actions.ts';
import { ROOT_CAUSES, type RootCauseId } from '../domain/warnings/root-cause.ts';
import { WARNING_SEVERITIES } from '../domain/warnings/severity.ts';
import { sourceOutput } from './catalogue-output.ts';
import { decimalOutput } from './output.ts';

const idsOf = <Id extends string>(table: Readonly<Record<Id, unknown>>) =>
  z.string().meta({ examples: Object.keys(table).slice(0, 3) });

const persistence = z.object({
  unit: z.enum(['reports', 'reported-months', 'months', 'days']),
  count: z.int(),
});

const parameter = z.object({
  title: z.string(),
  unit: z.string(),
  default: z.string(),
  min: z.string(),
  max: z.string(),
});

const example = z.object({
  name: z.string(),
  expect: z.enum(['fires', 'near-miss', 'not-evaluable']),
  severity: z.enum(WARNING_SEVERITIES).optional(),
  given: z.record(z.string(), z.unknown()),
});

const measured = z.object({
  statements: z.int(),
  failures: z.int(),
  years: z.array(z.int()).meta({ description: 'First and last fiscal year' }),
  answers: decimalOutput.meta({ description: 'Share of statements that it could answer' }),
  stands: decimalOutput.meta({ description: 'Share of statements on which it stood' }),
  precision: decimalOutput.meta({ description: 'Of these, followed by failure within the year' }),
  lift: decimalOutput,
  coverage: decimalOutput.meta({ description: 'Share of failures at which it stood' }),
  yearAhead: decimalOutput.meta({ description: 'The same a year before already' }),
  leadMonths: decimalOutput.meta({ description: 'Median' }),
  source: sourceOutput,
});

export const warningRulesOutput = z.object({
  items: z.array(
    z
      .object({
        id: z.string(),
        code: z.string(),
        title: z.string(),
        question: z.string(),
        rule: z.string().meta({ description: 'When it fires, with the default thresholds' }),
        kind: z.enum(['event', 'state']),
        rootCause: z.object({ id: idsOf<RootCauseId>(ROOT_CAUSES), title: z.string() }),
        inputs: z.record(z.string(), z.array(z.string())),
        parameters: z.record(z.string(), parameter),
        severities: z.array(z.enum(WARNING_SEVERITIES)),
        raiseAfter: persistence.optional().meta({ description: 'At once where absent' }),
        clearAfter: persistence.meta({ description: 'How long it must be quiet to be cleared' }),
        hysteresis: z
          .union([z.object({ share: z.string() }), z.object({ amount: z.string() })])
          .meta({ description: 'Room between raising and clearing' }),
        halfLifeDays: z.int().optional().meta({ description: 'Events only' }),
        actions: z.array(
          z.object({ id: idsOf<WarningActionId>(WARNING_ACTIONS), title: z.string() }),
        ),
        source: sourceOutput,
        measured: measured.optional().meta({
          description: 'With the defaults, on a public file of statements with outcomes',
        }),
        examples: z.array(example),
      })
      .meta({ id: 'WarningRule' }),
  ),
});
