import { type IsoDate, isoDate } from '../../kernel/dates.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Text } from '../../kernel/text.ts';
import { ISO_4217_ROWS, ISO_4217_WITHDRAWN_ROWS } from './iso-4217.ts';
import { normalisedText, quotedText } from './normalised-text.ts';

/** Alphabetic code of a currency that accounts can be kept in: it has minor units. */
export type CurrencyCode = string & { readonly brand: 'CurrencyCode' };

export type Currency = {
  readonly code: CurrencyCode;
  /** Three digits, kept as text: ALL is 008. */
  readonly numericCode: string;
  /** Decimal places of the smallest unit: CNY 2, JPY 0, KWD 3, CLF 4. */
  readonly minorUnits: number;
  readonly name: Text;
  /** Only on codes that ISO 4217 no longer lists; old statements may still use them. */
  readonly withdrawn?: { readonly lastDay: IsoDate; readonly successor: string };
};

export type CurrencyFailure =
  | { readonly code: 'currency-unknown'; readonly detail: string; readonly expected: string }
  | {
      readonly code: 'currency-without-minor-units';
      readonly detail: string;
      readonly expected: string;
    };

const EXPECTED = 'an ISO 4217 alphabetic code such as CNY, USD or EUR';

/** Names in daily use that the standard lacks: refused, with the code to write instead. */
const codeByCustomaryName: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['CNH', 'CNY'],
  ['人民币', 'CNY'],
  ['人民币元', 'CNY'],
  ['NTD', 'TWD'],
  ['STG', 'GBP'],
]);

/** Codes of the standard for metals, bond units, drawing rights, testing and "none". */
const unitlessNames: ReadonlyMap<string, string> = new Map(
  ISO_4217_ROWS.flatMap(([code, , minorUnits, english]) =>
    minorUnits === null ? [[code, english]] : [],
  ),
);

const moneyCodes: ReadonlySet<string> = new Set([
  ...ISO_4217_ROWS.flatMap(([code, , minorUnits]) => (minorUnits === null ? [] : [code])),
  ...ISO_4217_WITHDRAWN_ROWS.map(([code]) => code),
]);

const isCurrencyCode = (text: string): text is CurrencyCode => moneyCodes.has(text);

const withCode = (code: string, rest: Omit<Currency, 'code'>): Currency[] =>
  isCurrencyCode(code) ? [{ code, ...rest }] : [];

/** Every currency of the active list that has minor units, in alphabetic order. */
export const currenciesActive: readonly Currency[] = ISO_4217_ROWS.flatMap(
  ([code, numericCode, minorUnits, en, zh]) =>
    minorUnits === null ? [] : withCode(code, { numericCode, minorUnits, name: { en, zh } }),
);

export const currenciesWithdrawn: readonly Currency[] = ISO_4217_WITHDRAWN_ROWS.flatMap(
  ([code, numericCode, minorUnits, en, zh, lastDay, successor]) =>
    withCode(code, {
      numericCode,
      minorUnits,
      name: { en, zh },
      withdrawn: { lastDay: isoDate(lastDay), successor },
    }),
);

const currencyByCode: ReadonlyMap<string, Currency> = new Map(
  [...currenciesActive, ...currenciesWithdrawn].map((currency) => [currency.code, currency]),
);

/** Reads an alphabetic code in any case or width. Withdrawn codes pass; see `Currency.withdrawn`. */
export const parseCurrency = (text: string): Result<CurrencyCode, CurrencyFailure> => {
  const code = normalisedText(text);
  if (isCurrencyCode(code)) return ok(code);
  const unitless = unitlessNames.get(code);
  if (unitless !== undefined) {
    return failed({
      code: 'currency-without-minor-units',
      detail: `${code} (${unitless}) is no currency that accounts are kept in; expected ${EXPECTED}.`,
      expected: EXPECTED,
    });
  }
  const meant = codeByCustomaryName.get(code);
  const expected = meant === undefined ? EXPECTED : meant;
  return failed({
    code: 'currency-unknown',
    detail: `${quotedText(code)} is not an ISO 4217 currency code; expected ${expected}.`,
    expected,
  });
};

export const currencyOf = (code: CurrencyCode): Currency => {
  const currency = currencyByCode.get(code);
  if (currency === undefined) throw new RangeError(`not a parsed currency code: ${code}`);
  return currency;
};

/** Decimal places of the currency's smallest unit. */
export const minorUnits = (code: CurrencyCode): number => currencyOf(code).minorUnits;
