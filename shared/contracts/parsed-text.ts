import * as z from 'zod';
import { type IsoDate, type IsoInstant, parseDate } from '../kernel/dates.ts';
import { failed, ok, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { domainIssue, report } from './wire-issue.ts';

interface TextFailure {
  readonly code: string;
  readonly detail: string | Text;
}

const LENGTH_MAX = 100;

/** A text that a parser of the domain turns into its own type. */
export const parsedText = <Value>(parse: (text: string) => Result<Value, TextFailure>) =>
  z
    .string()
    .max(LENGTH_MAX)
    .transform((text, context): Value => {
      const parsed = parse(text);
      if (parsed.kind === 'ok') return parsed.value;
      const { code, detail } = parsed.failure;
      report(context, typeof detail === 'string' ? domainIssue(code, detail) : { code, detail });
      return z.NEVER;
    });

const NOT_A_DATE: TextFailure = {
  code: 'date-malformed',
  detail: { en: 'Expected a calendar day such as 2024-12-31.', zh: '应为形如 2024-12-31 的日期。' },
};
const OUT_OF_TIME: TextFailure = {
  code: 'date-out-of-range',
  detail: { en: 'Expected a day from 1900 to 2199.', zh: '应为1900年至2199年之间的日期。' },
};

const dayOf = (text: string): Result<IsoDate, TextFailure> => {
  const parsed = parseDate(text);
  if (parsed.kind === 'failed') return failed(NOT_A_DATE);
  return text >= '1900' && text < '2200' ? parsed : failed(OUT_OF_TIME);
};

export const dateInput = parsedText(dayOf).meta({
  override: { type: 'string', format: 'date' },
  examples: ['2024-12-31'],
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;

const isInstant = (text: string): text is IsoInstant => INSTANT.test(text);

const NOT_AN_INSTANT: TextFailure = {
  code: 'instant-malformed',
  detail: {
    en: 'Expected an instant with a time zone such as 2025-03-31T16:00:00Z.',
    zh: '应为带时区的时刻，例如 2025-03-31T16:00:00Z。',
  },
};

/** Brought to UTC and milliseconds, so that instants compare as texts. */
const instantOf = (text: string): Result<IsoInstant, TextFailure> => {
  const milliseconds = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) return failed(NOT_AN_INSTANT);
  const normal = new Date(milliseconds).toISOString();
  return isInstant(normal) && dayOf(normal.slice(0, 10)).kind === 'ok'
    ? ok(normal)
    : failed(NOT_AN_INSTANT);
};

export const instantInput = parsedText(instantOf).meta({
  override: { type: 'string', format: 'date-time' },
  examples: ['2025-03-31T16:00:00Z'],
});

/** Reads an instant that this product wrote itself. */
export const isoInstant = (text: string): IsoInstant => {
  const parsed = instantOf(text);
  if (parsed.kind === 'failed') throw new RangeError(`not an instant: ${text}`);
  return parsed.value;
};
