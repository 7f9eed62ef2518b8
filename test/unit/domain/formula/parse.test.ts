import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, namesIn } from '../../../../shared/domain/formula/expression.ts';
import { parseFormula } from '../../../../shared/domain/formula/parse.ts';

/** The tree with every bracket written out. */
const bracketed = (expression: Expression): string => {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'name':
      return expression.optional ? `${expression.name}?` : expression.name;
    case 'negate':
      return `(-${bracketed(expression.operand)})`;
    case 'operation': {
      const { left, operator, right } = expression;
      return `(${bracketed(left)} ${operator} ${bracketed(right)})`;
    }
    case 'call':
      return `${expression.name}(${expression.operands.map(bracketed).join(', ')})`;
  }
};

describe('parseFormula', () => {
  it.each([
    ['a + b * c', '(a + (b * c))'],
    ['(a + b) * c', '((a + b) * c)'],
    ['a - b - c', '((a - b) - c)'],
    ['a - (b - c)', '(a - (b - c))'],
    ['a / b / c', '((a / b) / c)'],
    ['a / b * c', '((a / b) * c)'],
    ['a * b ^ c', '(a * (b ^ c))'],
    ['a ^ b ^ c', '(a ^ (b ^ c))'],
    ['a ^ (1 / 3) - 1', '((a ^ (1 / 3)) - 1)'],
    ['-a + b', '((-a) + b)'],
    ['-a ^ 2', '(-(a ^ 2))'],
    ['a ^ -2', '(a ^ (-2))'],
    ['a * -b', '(a * (-b))'],
    ['a - -b', '(a - (-b))'],
    ['--a', '(-(-a))'],
    ['-12 * a / b', '(((-12) * a) / b)'],
    ['a? + b', '(a? + b)'],
    ['max(a, b - 1, -c) / 2.50', '(max(a, (b - 1), (-c)) / 2.50)'],
    ['ln(abs(a))', 'ln(abs(a))'],
    ['  a+b  ', '(a + b)'],
  ])('reads %s as %s', (formula, meaning) => {
    expect(bracketed(parseFormula(formula))).toBe(meaning);
  });

  it.each([
    ['', 'unexpected end of formula'],
    ['a +', 'unexpected end of formula'],
    ['a b', 'unexpected b'],
    ['(a + b', 'expected ), found end of formula'],
    ['a + b)', 'unexpected )'],
    ['ln(a, )', 'unexpected )'],
    ['ln a', 'unexpected a'],
    ['* a', 'unexpected *'],
    ['a + + b', 'unexpected +'],
    ['a $ b', 'unexpected text at 1'],
    ['a ? + b', 'unexpected text at 1'],
    ['1.', 'unexpected text at 1'],
    ['.5', 'unexpected text at 0'],
    ['2a', 'unexpected a'],
    ['a, b', 'unexpected ,'],
  ])('refuses %j: %s', (formula, complaint) => {
    const parse = () => parseFormula(formula);
    expect(parse).toThrow(SyntaxError);
    expect(parse).toThrow(complaint);
  });

  it('names every operand in order of appearance, repeated ones too', () => {
    const names = namesIn(parseFormula('-(debt + lease?) / max(debt, ebitda ^ 2)'));
    expect(names.map(({ name }) => name)).toEqual(['debt', 'lease', 'debt', 'ebitda']);
    expect(names.map(({ optional }) => optional)).toEqual([false, true, false, false]);
  });

  it('reads back its own bracketed form as the same tree', () => {
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.nat(1000).map((each) => ({ kind: 'number' as const, text: String(each) })),
        fc.record({
          kind: fc.constant('name' as const),
          name: fc.constantFrom('a', 'b', 'c'),
          optional: fc.boolean(),
        }),
        fc.record({ kind: fc.constant('negate' as const), operand: tie('tree') }),
        fc.record({
          kind: fc.constant('operation' as const),
          operator: fc.constantFrom('+', '-', '*', '/', '^'),
          left: tie('tree'),
          right: tie('tree'),
        }),
        fc.record({
          kind: fc.constant('call' as const),
          name: fc.constantFrom('max', 'ln'),
          operands: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(tree, (expression) => {
        expect(parseFormula(bracketed(expression))).toEqual(expression);
      }),
    );
  });
});
