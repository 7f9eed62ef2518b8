import * as z from 'zod';
import { NOT_MEANINGFUL_STANCE } from '../kernel/outcome.ts';
import { decimalOutput } from './output.ts';

export const reasonSchema = z.enum(
  Object.keys(NOT_MEANINGFUL_STANCE) as [
    keyof typeof NOT_MEANINGFUL_STANCE,
    ...(keyof typeof NOT_MEANINGFUL_STANCE)[],
  ],
);

/** A computed value, or why it has none. */
export const outcomeOutput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('measured'), value: decimalOutput }),
  z.object({
    kind: z.literal('not-meaningful'),
    reason: reasonSchema,
    detail: z.string().optional(),
  }),
]);
