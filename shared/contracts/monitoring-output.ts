import * as z from 'zod';
import { GRADES } from '../domain/scales/master-scale.ts';
import { closedObject } from './closed-object.ts';
import { dateOutput, decimalOutput, instantOutput, textOutput, textStored } from './output.ts';

const grade = z.enum(GRADES);
const trafficLight = z.enum(['green', 'amber', 'red']);

export const monitoringQuery = closedObject({
  source: z.enum(['stored', 'now']).default('stored').meta({
    description: '`stored`: what the daily job found last; `now`: computed for this request',
  }),
});

/** The document's schema, given how its texts look: in both languages as stored, in one as sent. */
const shapesOf = <Text extends z.ZodType>(text: Text) => {
  const computed = <Value extends z.ZodRawShape>(shape: Value) =>
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('computed'), ...shape }),
      z.object({ kind: z.literal('not-computable'), reason: z.string(), text }),
    ]);
  const check = computed({
    companies: z.int(),
    defaults: z.int(),
    pd: decimalOutput.meta({ description: 'Mean PD when rated' }),
    expectedDefaults: decimalOutput,
    defaultRate: decimalOutput,
    binomial: decimalOutput.meta({ description: 'p-value of PDs that are not too low' }),
    jeffreys: decimalOutput.meta({
      description: 'The same by the Jeffreys test; misleading where hardly any default is expected',
    }),
    light: trafficLight.meta({ description: 'By the binomial test: green ≥ 5 %, amber ≥ 1 %' }),
  });
  const alert = z.object({
    light: z.enum(['green', 'amber', 'red', 'not-computable']),
    since: dateOutput.meta({ description: 'The first day of monitoring with this light' }),
    signals: z.array(z.object({ code: z.string(), light: z.enum(['amber', 'red']), text })),
  });
  return z.object({
    modelId: z.string(),
    modelHash: z.string(),
    day: dateOutput,
    computedAt: instantOutput,
    alert,
    portfolio: z
      .object({
        companies: z.int(),
        champion: z.int(),
        challenger: z.int(),
        grades: z.array(z.object({ grade, companies: z.int() })),
        defaulted: z.int(),
        closed: z.int(),
      })
      .meta({
        description:
          'Companies whose latest rating by the model, of record or in shadow, is at most a year old',
      }),
    cohort: z
      .object({
        until: dateOutput,
        observed: z.int(),
        defaults: z.int(),
        inDefault: z.int().meta({ description: 'Left out: in default when rated' }),
        closed: z.int().meta({ description: 'Left out: gone within the year without default' }),
        inHindsight: z.int().meta({
          description: 'Of those observed: rated more than 90 days after the day rated for',
        }),
      })
      .meta({ description: 'The latest ratings that were watched for twelve months' }),
    discrimination: computed({
      auc: decimalOutput,
      lower: decimalOutput,
      upper: decimalOutput,
      gini: decimalOutput,
    }).meta({ description: 'With its 95 % confidence interval' }),
    calibration: z.object({
      overall: check,
      byGrade: z.array(z.object({ grade, check })),
      years: z.array(z.object({ until: dateOutput, check })),
      light: computed({ light: trafficLight, ambers: z.int(), escalated: z.boolean() }).meta({
        description: 'Of the latest year; three ambers in five years are red',
      }),
    }),
    drift: computed({
      psi: decimalOutput,
      verdict: z.enum(['stable', 'watch', 'shift']),
      pValue: decimalOutput.meta({ description: 'Chance of such an index without any shift' }),
      grades: z
        .array(z.object({ grade: z.string(), reference: z.int(), now: z.int() }))
        .meta({ description: 'Companies in each internal grade' }),
    }).meta({ description: 'Internal grades now against those a year ago' }),
    concentration: computed({
      herfindahl: decimalOutput,
      index: decimalOutput,
      largestShare: decimalOutput,
      largestGrade: grade,
    }),
  });
};

/** As stored: texts in both languages. */
export const monitoringDocumentSchema = shapesOf(textStored);
export type MonitoringDocument = z.output<typeof monitoringDocumentSchema>;

export const monitoringOutput = shapesOf(textOutput)
  .extend({
    source: z.enum(['stored', 'now']).meta({
      description: '`now` also where the daily job has found nothing yet',
    }),
  })
  .meta({ id: 'ModelMonitoring', description: 'How a model does on the tenant’s own portfolio' });
