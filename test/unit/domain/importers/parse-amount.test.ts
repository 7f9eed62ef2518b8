import { describe, expect, it } from 'vitest';
import {
  type AmountFormat,
  parseAmount,
} from '../../../../shared/domain/importers/parse-amount.ts';

const read = (cell: unknown, format: AmountFormat = {}): string => {
  const parsed = parseAmount(cell, format);
  if (parsed.kind === 'failed') return parsed.failure.code;
  return parsed.value.kind === 'amount' ? parsed.value.value.toFixed() : parsed.value.kind;
};

describe('parseAmount', () => {
  it.each([
    ['1234', '1234'],
    ['1,234.56', '1234.56'],
    ['12,345,678', '12345678'],
    ['(1,234)', '-1234'],
    ['（1,234.5）', '-1234.5'],
    ['-1,234', '-1234'],
    ['−1,234', '-1234'],
    ['－１，２３４．５', '-1234.5'],
    ['+1,234', '1234'],
    ['12 345 678.9', '12345678.9'],
    ['¥1,000', '1000'],
    ['(¥1,000)', '-1000'],
    ['  7 ', '7'],
    ['007', '7'],
    ['0.100000', '0.1'],
  ])('reads %s as %s', (cell, value) => {
    expect(read(cell)).toBe(value);
  });

  it.each([
    [1234.56, '1234.56'],
    [-3, '-3'],
    [0, '0'],
    [0.000001, '0.000001'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('reads the JSON number %d', (cell, value) => {
    expect(read(cell)).toBe(value);
  });

  it.each(['', '   ', 'N/A', 'n/a', '不适用', null, undefined])('takes %j as absent', (cell) => {
    expect(read(cell)).toBe('absent');
  });

  it.each(['-', '--', '—', '——', '－', '无'])('takes %s as the format says', (cell) => {
    expect(read(cell)).toBe('absent');
    expect(read(cell, { dash: 'nil' })).toBe('nil');
  });

  it.each(['1.234,56', '1,23', '1,2345', '1.234.567', "1'234", '12 34'])(
    'refuses %s as ambiguous',
    (cell) => {
      expect(read(cell)).toBe('amount-ambiguous');
    },
  );

  it.each([
    ['1e5'],
    ['5%'],
    ['12万'],
    ['1,234-'],
    ['(-5)'],
    ['-(5)'],
    ['NaN'],
    ['Infinity'],
    ['0x10'],
    ['.5'],
    ['5.'],
    ['--5'],
    [true],
    [{}],
    [[]],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
  ])('refuses %j as no number', (cell) => {
    expect(read(cell)).toBe('amount-not-a-number');
  });

  it('bounds the digits before the point at 20', () => {
    expect(read('9'.repeat(20))).toBe('9'.repeat(20));
    expect(read('9'.repeat(21))).toBe('amount-too-large');
    expect(read('9'.repeat(400))).toBe('amount-too-large');
    expect(read(1e300)).toBe('amount-too-large');
  });

  it('bounds the digits after the point at 6', () => {
    expect(read('0.123456')).toBe('0.123456');
    expect(read('0.1234567')).toBe('amount-too-precise');
    expect(read(1e-7)).toBe('amount-too-precise');
  });

  it('refuses JSON numbers that have lost digits', () => {
    expect(read(2 ** 53)).toBe('amount-inexact');
    expect(read(String(2 ** 53))).toBe('9007199254740992');
  });

  it('repeats at most a few characters of what it found', () => {
    const refused = parseAmount('x'.repeat(10_000));
    expect(refused.kind === 'failed' && refused.failure.found.length).toBeLessThan(60);
  });
});
