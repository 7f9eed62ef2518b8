import { expect, test } from 'vitest';
import { evaluate, type Operand } from '../../../../shared/domain/formula/evaluate.ts';
import { parseFormula } from '../../../../shared/domain/formula/parse.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';

const series = (...values: readonly string[]): Operand => values.map(decimal);

const textOf = (formula: string, names: Readonly<Record<string, Operand>>): string => {
  const value = evaluate(parseFormula(formula), (name) => names[name]);
  return typeof value === 'string' ? value : value.toFixed();
};

test('two series divide year by year', () => {
  const names = { ebitda: series('10', '30'), revenue: series('100', '200') };
  expect(textOf('sum(ebitda / revenue)', names)).toBe('0.25');
});

test('series of unequal length meet over their newest common years', () => {
  const names = { ebitda: series('10', '30'), revenue: series('999', '100', '200') };
  expect(textOf('sum(ebitda / revenue)', names)).toBe('0.25');
});

test('a number meets every year of a series', () => {
  const names = { income: series('5', '-5', '1'), charge: decimal('2') };
  expect(textOf('countNegative(income - charge)', names)).toBe('2');
  expect(textOf('countNegative(-income)', names)).toBe('2');
});

test('one undefined year leaves the whole result undefined', () => {
  const names = { ebitda: series('10', '30'), revenue: series('0', '200') };
  expect(textOf('mean(ebitda / revenue)', names)).toBe('undefined-result');
});

test('a formula that ends in a series or feeds one to a number function is refused', () => {
  const names = { ebitda: series('10', '30'), revenue: series('100', '200') };
  expect(() => textOf('ebitda / revenue', names)).toThrow('ebitda, revenue');
  expect(() => textOf('ln(ebitda)', names)).toThrow('series used as a number');
  expect(() => textOf('mean(3)', names)).toThrow('needs a series');
});
