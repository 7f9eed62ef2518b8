import * as z from 'zod';
import type { CreditOutcome } from '../domain/outcomes/credit-outcome.ts';
import { DEFAULT_KINDS, OUTCOME_KINDS } from '../domain/outcomes/credit-outcome.ts';
import { closedObject } from './closed-object.ts';
import { dateOutput, instantOutput } from './output.ts';
import { dateInput } from './parsed-text.ts';
import { companyPath } from './request-parts.ts';

const TEXT_LENGTH_MAX = 500;

const note = z.exactOptional(z.string().min(1).max(TEXT_LENGTH_MAX));
const date = dateInput.meta({ description: 'The day it happened' });

/** What became of a client; the same outcome sent again changes nothing. */
export const outcomeInput = z
  .discriminatedUnion('kind', [
    closedObject({
      kind: z.literal('default'),
      date,
      defaultKind: z.exactOptional(z.enum(DEFAULT_KINDS)),
      note,
    }),
    closedObject({ kind: z.literal('cured'), date, note }),
    closedObject({ kind: z.literal('closed'), date, note }),
  ])
  .meta({ id: 'OutcomeInput', description: 'A default, a recovery or the end of a relationship' });

/** The form that `outcomeInput` reads; also the form that is stored and hashed. */
export const encodeOutcome = ({ kind, date, defaultKind, note }: CreditOutcome) => ({
  kind,
  date,
  ...(defaultKind === undefined ? {} : { defaultKind }),
  ...(note === undefined ? {} : { note }),
});

export const withdrawalInput = closedObject({
  reason: z.string().min(1).max(TEXT_LENGTH_MAX),
}).meta({ id: 'Withdrawal' });

export const outcomePath = companyPath.extend({ outcomeId: z.string().max(64) });

export const outcomeOutput = z
  .object({
    id: z.string(),
    kind: z.enum(OUTCOME_KINDS),
    date: dateOutput,
    defaultKind: z.enum(DEFAULT_KINDS).optional(),
    note: z.string().optional(),
    recordedAt: instantOutput.meta({ description: 'When it was learned' }),
    standing: z.boolean().meta({ description: 'False once it was withdrawn' }),
    withdrawal: z.object({ recordedAt: instantOutput, reason: z.string() }).optional(),
  })
  .meta({ id: 'CreditOutcome', description: 'What became of a company, with both times' });
