import * as z from 'zod';
import { closedObject } from './closed-object.ts';
import { companyIdSchema } from './company-profile.ts';
import { dateInput, instantInput } from './parsed-text.ts';
import { report } from './wire-issue.ts';

const LIMIT_DEFAULT = 20;
const LIMIT_MAX = 100;

const limitSchema = z
  .string()
  .transform((text, context): number => {
    const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (limit >= 1 && limit <= LIMIT_MAX) return limit;
    report(context, {
      code: 'out-of-range',
      detail: {
        en: `Expected a whole number from 1 to ${LIMIT_MAX}.`,
        zh: `应为1至${LIMIT_MAX}之间的整数。`,
      },
    });
    return z.NEVER;
  })
  .prefault(String(LIMIT_DEFAULT))
  .meta({
    description: 'Entries on a page',
    override: { type: 'integer', minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT },
  });

const afterSchema = z.exactOptional(
  z.string().max(2000).meta({ description: 'The `next` of the page before' }),
);

export const pageQuery = closedObject({ limit: limitSchema, after: afterSchema });

export const viewQuery = closedObject({
  view: z.enum(['full', 'summary']).default('full').meta({
    description: '`summary` leaves out the trace and keeps the head of the decision',
  }),
});

export const companyPath = z.object({ companyId: companyIdSchema });

export const writeHeaders = z.object({
  'idempotency-key': z.string().optional().meta({
    description:
      'Makes the request safe to repeat for a day: the same key with the same request gives the same answer',
  }),
});

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z.string().optional().meta({ description: 'Absent on the last page' }),
  });

export const statementPath = companyPath.extend({
  periodEnd: dateInput.meta({ description: 'Last day of the period' }),
});

export const assessmentPath = companyPath.extend({ assessmentId: z.string().max(64) });

/** The two times of a question; both default to now. */
export const viewpointQuery = closedObject({
  asOf: z.exactOptional(dateInput.meta({ description: 'Only periods that had ended by this day' })),
  knownAt: z.exactOptional(
    instantInput.meta({ description: 'Only what was known at this instant' }),
  ),
});
