import * as z from 'zod';
import { DIMENSION_IDS } from '../domain/dimensions/dimension.ts';
import { SEGMENTS } from '../domain/models/rating-model.ts';
import { GRADES } from '../domain/scales/master-scale.ts';
import { sourceOutput } from './catalogue-output.ts';
import { closedObject } from './closed-object.ts';
import { dateOutput, decimalOutput } from './output.ts';
import { dateInput } from './parsed-text.ts';

const modelId = z.string().max(100);

export const modelPath = z.object({ modelId });

export const modelPairPath = modelPath.extend({
  otherId: modelId.meta({ description: 'The version whose changes are told' }),
});

export const modelsQuery = closedObject({
  on: z.exactOptional(dateInput.meta({ description: 'Status on this day; default today (UTC)' })),
});

const basis = z.enum(['expert', 'fitted']);

const head = {
  id: z.string(),
  version: z.int(),
  segment: z.enum(SEGMENTS),
  title: z.string(),
  basis,
  effectiveFrom: dateOutput,
  status: z.enum(['champion', 'challenger', 'not-in-force']).meta({
    description: 'The champion rates; challengers are run beside it without changing anything',
  }),
  championUntil: dateOutput
    .optional()
    .meta({ description: 'The day from which a later version rates; absent while there is none' }),
  scale: z.string(),
  source: sourceOutput,
  limitations: z.string(),
  hash: z.string().meta({ description: 'SHA-256 of the released content; it never changes' }),
};

export const modelsOutput = z.object({
  on: dateOutput,
  segments: z.array(
    z.object({
      segment: z.enum(SEGMENTS),
      champion: z.string(),
      challengers: z.array(z.string()),
    }),
  ),
  items: z.array(z.object(head).meta({ id: 'ModelListed' })),
});

const years = z.array(z.int()).meta({ description: 'First and last' });

const metrics = z.object({
  name: z.enum(['out-of-time', 'by-firm']),
  years,
  rows: z.int(),
  failures: z.int(),
  auc: z.number(),
  averagePrecision: z.number(),
  brier: z.number(),
  brierOfBaseRate: z.number(),
  captureOfWorstTenth: z.number(),
  aucOfAltmanZDoublePrime: z.number(),
  aucOfLogisticRegression: z.number(),
});

const card = z
  .object({
    title: z.string(),
    basis,
    limitations: z.string(),
    source: sourceOutput,
    hash: z.string(),
    dataLineage: z
      .object({
        citation: z.string(),
        hash: z.string(),
        rows: z.int(),
        firms: z.int(),
        failures: z.int(),
        years,
        method: z.string(),
        centralTendency: z.object({ rate: z.number(), policy: z.string() }),
      })
      .optional()
      .meta({ description: 'What it was learned from; absent from expert models' }),
    metrics: z
      .array(metrics)
      .optional()
      .meta({ description: 'On rows that it was not fitted on; absent from expert models' }),
  })
  .meta({ id: 'ModelCard' });

const calibration = z.object({
  intercept: z.number(),
  slope: z.number(),
  compression: z.object({ below: z.number(), slope: z.number() }).optional(),
});

const weight = {
  range: z.number().meta({ description: 'From its best to its worst, in log-odds' }),
  share: z.number().meta({ description: 'Of the ranges of all indicators together' }),
};

export const modelOutput = z
  .object({
    ...head,
    card,
    intercept: z.number(),
    calibration,
    indicators: z.array(
      z.object({
        indicator: z.string(),
        dimension: z.enum(DIMENSION_IDS),
        ...weight,
        shape: z
          .array(z.object({ x: z.number(), y: z.number() }))
          .meta({ description: 'Corners by rising value; straight between, constant beyond' }),
        notMeaningful: z
          .record(z.string(), z.number())
          .meta({ description: 'Log-odds added where there is no value, by reason' }),
      }),
    ),
    masterScale: z
      .object({
        id: z.string(),
        termStructure: z.enum(['migration', 'constant-hazard']),
        grades: z.array(
          z.object({
            grade: z.enum(GRADES),
            pd: decimalOutput,
            pdLower: decimalOutput,
            pdUpper: decimalOutput,
            cumulativePds: z.array(decimalOutput).meta({ description: 'Within 1 to 5 years' }),
          }),
        ),
      })
      .meta({ description: 'The grades that its PDs lead to' }),
  })
  .meta({ id: 'Model' });

const beforeAfter = z.object({ from: z.number(), to: z.number() });

const indicatorWeight = z.object({
  indicator: z.string(),
  dimension: z.enum(DIMENSION_IDS),
  ...weight,
});

const side = z.object({
  id: z.string(),
  version: z.int(),
  segment: z.enum(SEGMENTS),
  basis,
  hash: z.string(),
});

export const modelDiffOutput = z
  .object({
    from: side,
    to: side,
    identical: z.boolean(),
    intercept: beforeAfter.extend({ difference: z.number() }),
    calibration: z.object({ from: calibration, to: calibration, changed: z.boolean() }),
    added: z.array(indicatorWeight),
    removed: z.array(indicatorWeight),
    changed: z.array(
      z.object({
        indicator: z.string(),
        dimension: z.enum(DIMENSION_IDS),
        range: beforeAfter,
        share: beforeAfter,
        shape: z.object({
          at: z
            .array(beforeAfter.extend({ x: z.number(), difference: z.number() }))
            .meta({ description: 'At every corner of either shape' }),
          largest: z.number().meta({ description: 'Largest difference anywhere, in log-odds' }),
        }),
        notMeaningful: z.array(beforeAfter.extend({ reason: z.string() })),
      }),
    ),
    unchanged: z.array(z.string()),
  })
  .meta({ id: 'ModelDiff', description: 'What one model version changes of another' });
