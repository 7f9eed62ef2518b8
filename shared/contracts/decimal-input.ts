import * as z from 'zod';
import { type Decimal, decimal, largest, smallest, ZERO } from '../kernel/decimal.ts';
import { failed, ok, type Result } from '../kernel/result.ts';
import { report, type WireIssue } from './wire-issue.ts';

const INTEGER_DIGITS_MAX = 20;
/** Digits after the point that a request may send. */
export const DECIMAL_PLACES_MAX = 8;
/** A double keeps every decimal of so many digits; beyond them JSON numbers change silently. */
const DOUBLE_DIGITS = 15;

const DECIMAL_TEXT = /^[+-]?(\d+)(?:\.(\d+))?$/;
const TEXT_LENGTH_MAX = 400;

const issue = (code: string, en: string, zh: string): WireIssue => ({ code, detail: { en, zh } });

const MALFORMED = issue(
  'decimal-malformed',
  'Expected a decimal such as "-1234.56": digits with at most one point, no separators, no exponent.',
  '应为形如 "-1234.56" 的十进制数：仅含数字与至多一个小数点，无千分位、无指数。',
);
const TOO_LARGE = issue(
  'decimal-too-large',
  `Expected at most ${INTEGER_DIGITS_MAX} digits before the point.`,
  `小数点前至多${INTEGER_DIGITS_MAX}位。`,
);
const TOO_FINE = issue(
  'decimal-too-fine',
  `Expected at most ${DECIMAL_PLACES_MAX} digits after the point.`,
  `小数点后至多${DECIMAL_PLACES_MAX}位。`,
);
const NOT_EXACT = issue(
  'decimal-not-exact',
  `A JSON number keeps ${DOUBLE_DIGITS} digits only; send this one as a string.`,
  `JSON 数字只能保留${DOUBLE_DIGITS}位有效数字，请以字符串发送。`,
);
const WRONG_TYPE = issue(
  'type-wrong',
  'Expected a decimal as a string or a plain number.',
  '应为字符串或普通数字形式的十进制数。',
);
const REQUIRED = issue('required', 'This is required.', '此项必填。');

const withoutLeadingZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');
const withoutTrailingZeros = (digits: string): string => digits.replace(/0+$/, '');

const parseText = (text: string): Result<Decimal, WireIssue> => {
  const [, integer, fraction = ''] = DECIMAL_TEXT.exec(text.slice(0, TEXT_LENGTH_MAX)) ?? [];
  if (integer === undefined || text.length > TEXT_LENGTH_MAX)
    return failed(/^[+-]?[\d.]{21,}$/.test(text) ? TOO_LARGE : MALFORMED);
  if (withoutLeadingZeros(integer).length > INTEGER_DIGITS_MAX) return failed(TOO_LARGE);
  if (withoutTrailingZeros(fraction).length > DECIMAL_PLACES_MAX) return failed(TOO_FINE);
  const value = decimal(text);
  // There is no negative nothing: -0 and 0 are one content.
  return ok(value.isZero() ? ZERO : value);
};

const significantDigits = (value: Decimal): number => value.precision(false);

const parseNumber = (value: number): Result<Decimal, WireIssue> => {
  if (!Number.isFinite(value)) return failed(TOO_LARGE);
  const exact = decimal(value);
  const text = exact.toFixed();
  const parsed = parseText(text);
  if (parsed.kind === 'failed') return parsed;
  const isExact = Number.isInteger(value)
    ? Number.isSafeInteger(value)
    : significantDigits(exact) <= DOUBLE_DIGITS;
  return isExact ? parsed : failed(NOT_EXACT);
};

/** Reads a decimal of the wire without losing a digit, or says why it cannot. */
export const parseDecimal = (given: unknown): Result<Decimal, WireIssue> => {
  if (typeof given === 'string') return parseText(given);
  if (typeof given === 'number') return parseNumber(given);
  return failed(given === undefined ? REQUIRED : WRONG_TYPE);
};

/** How `parseDecimal` is described to callers. */
export const decimalJsonSchema = {
  oneOf: [
    { type: 'string' as const, pattern: '^[+-]?\\d{1,20}(\\.\\d{1,8})?$' },
    { type: 'number' as const },
  ],
};

const decimalCodec = (check: (value: Decimal) => WireIssue | undefined) =>
  z.unknown().transform((given, context): Decimal => {
    const parsed = parseDecimal(given);
    const offence = parsed.kind === 'failed' ? parsed.failure : check(parsed.value);
    if (offence !== undefined) report(context, offence);
    return parsed.kind === 'failed' || offence !== undefined ? z.NEVER : parsed.value;
  });

/** A decimal within bounds, both inclusive. */
export const decimalBetween = (lowest: string, highest: string, description: string) => {
  const [low, high] = [decimal(lowest), decimal(highest)];
  const offence = issue(
    'out-of-range',
    `Expected a decimal from ${lowest} to ${highest}.`,
    `应为${lowest}至${highest}之间的十进制数。`,
  );
  return decimalCodec((value) =>
    largest(low, smallest(high, value)).eq(value) ? undefined : offence,
  ).meta({
    description: `${description}, from ${lowest} to ${highest}`,
    override: decimalJsonSchema,
  });
};
