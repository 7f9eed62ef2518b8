import * as z from 'zod';
import { sourceOutput } from './catalogue-output.ts';
import { closedObject } from './closed-object.ts';
import { dateOutput, decimalOutput } from './output.ts';
import { dateInput } from './parsed-text.ts';
import { report } from './wire-issue.ts';

const HORIZON_MONTHS_MAX = 36;

const horizonMonths = z
  .string()
  .transform((text, context): number => {
    const months = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    if (months >= 1 && months <= HORIZON_MONTHS_MAX) return months;
    report(context, {
      code: 'out-of-range',
      detail: {
        en: `Expected a whole number from 1 to ${HORIZON_MONTHS_MAX}.`,
        zh: `应为1至${HORIZON_MONTHS_MAX}之间的整数。`,
      },
    });
    return z.NEVER;
  })
  .meta({
    description: 'Months within which a default bears a warning out; 12 unless given',
    override: { type: 'integer', minimum: 1, maximum: HORIZON_MONTHS_MAX, default: 12 },
  });

export const effectivenessQuery = closedObject({
  since: z.exactOptional(
    dateInput.meta({ description: 'Warnings raised and defaults since; three years unless given' }),
  ),
  horizonMonths: z.exactOptional(horizonMonths),
});

const rule = z.object({
  rule: z.string(),
  code: z.string(),
  title: z.string(),
  raised: z.int(),
  decided: z.int().meta({ description: 'Borne out, or too old to be any more' }),
  hits: z.int().meta({ description: 'Followed by a default within the horizon' }),
  precision: decimalOutput.optional().meta({ description: 'Hits of the decided ones' }),
  coverage: decimalOutput.optional().meta({ description: 'Of defaults, the share warned of' }),
  leadDays: z.int().optional().meta({ description: 'Median, from first warning to default' }),
  lift: decimalOutput.optional().meta({ description: 'Precision over the base rate' }),
  dispositions: z.object({
    confirmed: z.int(),
    falseAlarm: z.int(),
    alreadyKnown: z.int(),
    confirmedShare: decimalOutput
      .optional()
      .meta({ description: 'Confirmed of those that were news' }),
  }),
  verdict: z.enum(['keep', 'retire', 'too-few']),
  advice: z.string(),
});

export const effectivenessOutput = z
  .object({
    since: dateOutput,
    asOf: dateOutput,
    horizonMonths: z.int(),
    companies: z.int().meta({ description: 'All registered; each counts as watched all the time' }),
    warnings: z.int(),
    defaults: z.int(),
    baseRate: decimalOutput
      .optional()
      .meta({ description: 'At which any company defaults within the horizon' }),
    items: z.array(rule),
    source: sourceOutput,
  })
  .meta({ id: 'WarningEffectiveness' });
