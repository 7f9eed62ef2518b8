import { describe, expect, it } from 'vitest';
import {
  evaluate,
  FORMULA_FUNCTIONS,
  type Operand,
} from '../../../../shared/domain/formula/evaluate.ts';
import { parseFormula } from '../../../../shared/domain/formula/parse.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';

const VALUES: Readonly<Record<string, Operand>> = {
  two: decimal(2),
  three: decimal(3),
  loss: decimal(-8),
  nil: decimal(0),
  years: [decimal(-1), decimal(2), decimal(-3), decimal(6)],
  none: [],
};

const answer = (formula: string): string => {
  const value = evaluate(parseFormula(formula), (name) => VALUES[name]);
  return value === 'undefined-result' ? value : value.toFixed();
};

describe('evaluate', () => {
  it.each([
    ['two + three * two', '8'],
    ['(two + three) * two', '10'],
    ['two - three - two', '-3'],
    ['three / two / two', '0.75'],
    ['-two ^ 2', '-4'],
    ['two ^ -1', '0.5'],
    ['two ^ three ^ two', '512'],
    ['loss ^ 3', '-512'],
    ['- -loss', '-8'],
    ['0.1 + 0.2', '0.3'],
    ['1 / three', '0.3333333333333333333333333333333333'],
    ['two + unheard?', '2'],
    ['two + three?', '5'],
  ])('%s is %s', (formula, value) => {
    expect(answer(formula)).toBe(value);
  });

  it.each([
    ['ln(1)', '0'],
    ['sqrt(two + two)', '2'],
    ['abs(loss)', '8'],
    ['min(two, loss, three)', '-8'],
    ['max(two, loss, three)', '3'],
    ['positive(two)', '1'],
    ['positive(nil)', '0'],
    ['positive(loss)', '0'],
    ['sum(years)', '4'],
    ['sum(none)', '0'],
    ['mean(years)', '1'],
    ['standardDeviation(years) ^ 2', '11.5'],
    ['countNegative(years)', '2'],
  ])('%s is %s', (formula, value) => {
    const rounded = answer(formula);
    expect(decimal(rounded).toDecimalPlaces(30).toFixed()).toBe(value);
  });

  it.each([
    'two / nil',
    'nil / nil',
    'two / (three - three)',
    'ln(nil)',
    'ln(loss)',
    'sqrt(loss)',
    'loss ^ 0.5',
    'nil ^ -1',
    'mean(none)',
    'standardDeviation(none)',
  ])('%s has no result, and nothing built on it has', (formula) => {
    expect(answer(formula)).toBe('undefined-result');
    expect(answer(`-(1 + ${formula}) * 0`)).toBe('undefined-result');
    expect(answer(`max(1, ${formula})`)).toBe('undefined-result');
  });

  it('keeps 34 digits through sums that doubles would lose', () => {
    expect(answer('100000000000000000000 + 0.01 - 100000000000000000000')).toBe('0.01');
  });

  it('takes a missing required name or an unknown function for a bug', () => {
    expect(() => answer('two + unheard')).toThrow('formula name without a value: unheard');
    expect(() => answer('cosine(two)')).toThrow('unknown function: cosine');
    expect(() => answer('two + years')).toThrow('series used as a number: ');
    expect(() => answer('sum(two)')).toThrow('sum() needs a series');
  });

  it('lists every function that it knows', () => {
    for (const name of FORMULA_FUNCTIONS) {
      const attempts = [`${name}(two)`, `${name}(years)`];
      const known = attempts.some((formula) => {
        try {
          return answer(formula) !== '';
        } catch {
          return false;
        }
      });
      expect(known, name).toBe(true);
    }
  });
});
