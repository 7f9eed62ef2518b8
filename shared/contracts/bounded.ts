import * as z from 'zod';
import { report } from './wire-issue.ts';

const sizeOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
};

/**
 * A list or record of at most so many entries. Checked before any entry is read, so that a request
 * of a million bad entries costs no more than its parsing.
 */
export const bounded = <Schema extends z.ZodType>(max: number, schema: Schema) =>
  z.preprocess((given, context) => {
    if (sizeOf(given) <= max) return given;
    report(context, {
      code: 'too-many',
      detail: { en: `Expected at most ${max} entries.`, zh: `至多应为${max}项。` },
    });
    return z.NEVER;
  }, schema);
