import { expect, test } from 'vitest';
import {
  CURRENCIES_WITH_REFERENCE_RATE,
  usDollarRate,
} from '../../../../shared/domain/currencies/reference-rates.ts';
import { parseCurrency } from '../../../../shared/domain/identifiers/currency.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';

const YEARS = Array.from({ length: 26 }, (_, index) => 2000 + index);

test('a US dollar is worth one US dollar in any year', () => {
  expect(usDollarRate('USD', 1900)?.toFixed()).toBe('1');
});

test('rates are US dollars per unit, not units per dollar', () => {
  // Round figures that anybody may check: 7.2 yuan, 151 yen and 0.92 euro to the dollar in 2024.
  expect(usDollarRate('CNY', 2024)?.toNumber()).toBeCloseTo(1 / 7.2, 3);
  expect(usDollarRate('JPY', 2024)?.toNumber()).toBeCloseTo(1 / 151, 4);
  expect(usDollarRate('EUR', 2024)?.toNumber()).toBeCloseTo(1 / 0.92, 1);
  expect(usDollarRate('GBP', 2024)?.gt(1)).toBe(true);
});

test('every listed currency is one of ISO 4217 and has a rate for each year of the table', () => {
  for (const currency of CURRENCIES_WITH_REFERENCE_RATE) {
    expect(parseCurrency(currency).kind).toBe('ok');
    for (const year of YEARS) expect(usDollarRate(currency, year)?.gt(0), currency).toBe(true);
  }
});

test('no rate halves or doubles from one year to the next', () => {
  for (const currency of CURRENCIES_WITH_REFERENCE_RATE) {
    for (const year of YEARS.slice(1)) {
      const now = usDollarRate(currency, year) ?? decimal(0);
      const change = now.div(usDollarRate(currency, year - 1) ?? decimal(1));
      expect(change.gt('0.6') && change.lt('1.6'), `${currency} ${year}`).toBe(true);
    }
  }
});

test('later years take the last rate; earlier years and other currencies have none', () => {
  expect(usDollarRate('CNY', 2031)).toEqual(usDollarRate('CNY', 2025));
  expect(usDollarRate('CNY', 1999)).toBeUndefined();
  expect(usDollarRate('XXX', 2020)).toBeUndefined();
});
