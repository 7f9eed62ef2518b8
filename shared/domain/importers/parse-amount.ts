import { type Decimal, decimal } from '../../kernel/decimal.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { quotedText } from '../identifiers/normalised-text.ts';

export const INTEGER_DIGITS_MAX = 20;
export const FRACTION_DIGITS_MAX = 6;

/** An amount, or a cell that holds none: `nil` says zero, `absent` says nothing. */
export type Amount =
  | { readonly kind: 'amount'; readonly value: Decimal }
  | { readonly kind: 'nil' }
  | { readonly kind: 'absent' };

export type AmountFailureCode =
  | 'amount-not-a-number'
  | 'amount-ambiguous'
  | 'amount-too-large'
  | 'amount-too-precise'
  | 'amount-inexact';

export interface AmountFailure {
  readonly code: AmountFailureCode;
  readonly found: string;
  readonly expected: string;
}

export interface AmountFormat {
  /** What a dash stands for; printed statements use it for nil, forms for "nothing entered". */
  readonly dash?: 'nil' | 'absent';
}

const ABSENT: Amount = { kind: 'absent' };

const EXPECTED = {
  'amount-not-a-number': "a plain number such as '1234.56', '1,234.56' or '(1,234.56)'",
  'amount-ambiguous':
    "commas between groups of three digits and a point before decimals, such as '1,234.56'",
  'amount-too-large': `at most ${INTEGER_DIGITS_MAX} digits before the decimal point`,
  'amount-too-precise': `at most ${FRACTION_DIGITS_MAX} digits after the decimal point`,
  'amount-inexact': 'a decimal string: a JSON number of this size has lost digits on the way',
} as const satisfies Readonly<Record<AmountFailureCode, string>>;

const refuse = (code: AmountFailureCode, found: string): Result<never, AmountFailure> =>
  failed({ code, found, expected: EXPECTED[code] });

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const MINUSES = /[\u2010-\u2015\u2212\ufe63]/g;
const SPACES = /[\s\u00a0\u2009\u202f\u3000]+/g;
const CURRENCY_SIGNS = /^(-|\()?(?:rmb|cny|usd|[¥￥$€£])/i;

/** Half-width, one kind of minus, no white space; groups of digits apart by spaces close up. */
const plain = (text: string): string =>
  text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(MINUSES, '-')
    .replace(/，/g, ',')
    .trim();

const NOTHING_WRITTEN = new Set(['n/a', 'na', 'n.a.', 'n.a', 'n.m.', 'null', '不适用', '未披露']);
const DASH = /^(?:-{1,4}|无|\/|nil)$/i;

const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
const GROUPED_NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SPACED_NUMBER = /^\d{1,3}(?:[\s\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?$/;
/** Digits with separators that could be read in more than one way. */
const SEPARATED_NUMBER = /^\d[\d.,' ]*\d$/;

const withinBounds = (digits: string, found: string): Result<Decimal, AmountFailure> => {
  const [whole = '', fraction = ''] = digits.split('.');
  if (whole.replace(/^0+/, '').length > INTEGER_DIGITS_MAX)
    return refuse('amount-too-large', found);
  if (fraction.replace(/0+$/, '').length > FRACTION_DIGITS_MAX)
    return refuse('amount-too-precise', found);
  return ok(decimal(digits));
};

const readDigits = (digits: string, found: string): Result<Decimal, AmountFailure> => {
  if (PLAIN_NUMBER.test(digits)) return withinBounds(digits, found);
  if (GROUPED_NUMBER.test(digits)) return withinBounds(digits.replaceAll(',', ''), found);
  if (SPACED_NUMBER.test(digits)) return withinBounds(digits.replace(SPACES, ''), found);
  return refuse(SEPARATED_NUMBER.test(digits) ? 'amount-ambiguous' : 'amount-not-a-number', found);
};

const SIGNED = /^([+-])?\s*(.*)$/s;
const BRACKETED = /^\(\s*([^()+-]*?)\s*\)$/s;

const readText = (text: string, format: AmountFormat): Result<Amount, AmountFailure> => {
  const found = quotedText(text);
  const bare = plain(text);
  if (bare === '' || NOTHING_WRITTEN.has(bare.toLowerCase())) return ok(ABSENT);
  if (DASH.test(bare)) return ok(format.dash === 'nil' ? { kind: 'nil' } : ABSENT);
  const marked = bare.replace(CURRENCY_SIGNS, '$1').trim();
  const bracketed = BRACKETED.exec(marked)?.[1];
  const [, sign = '+', unsigned = ''] = SIGNED.exec(marked) ?? [];
  const digits = readDigits(bracketed ?? unsigned, found);
  if (digits.kind === 'failed') return digits;
  const negative = bracketed !== undefined || sign === '-';
  return ok({ kind: 'amount', value: negative ? digits.value.negated() : digits.value });
};

/** Doubles count every whole number only up to here; beyond, digits were already lost. */
const readNumber = (given: number): Result<Amount, AmountFailure> => {
  const found = String(given);
  if (!Number.isFinite(given)) return refuse('amount-not-a-number', found);
  const value = decimal(given);
  const bounded = withinBounds(value.abs().toFixed(), found);
  if (bounded.kind === 'failed') return bounded;
  if (Math.abs(given) > Number.MAX_SAFE_INTEGER) return refuse('amount-inexact', found);
  return ok({ kind: 'amount', value });
};

/**
 * Reads one cell: a JSON number, or text with thousands separators, brackets or any minus for
 * negatives, and full-width characters. Blank cells, `N/A` and null are absent, dashes as the
 * format says. Decimal commas are refused as ambiguous, exponents and percentages as no number.
 */
export const parseAmount = (
  cell: unknown,
  format: AmountFormat = {},
): Result<Amount, AmountFailure> => {
  if (cell === null || cell === undefined) return ok(ABSENT);
  if (typeof cell === 'number') return readNumber(cell);
  if (typeof cell === 'string') return readText(cell, format);
  return refuse('amount-not-a-number', quotedText(JSON.stringify(cell) ?? typeof cell));
};
