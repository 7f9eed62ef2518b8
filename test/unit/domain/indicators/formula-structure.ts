import { type Expression, namesIn } from '../../../../shared/domain/formula/expression.ts';
import type { Indicator } from '../../../../shared/domain/indicators/indicator.ts';

type Operation = Expression & { readonly kind: 'operation' };

const operationsIn = (expression: Expression): readonly Operation[] => {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
      return operationsIn(expression.operand);
    case 'call':
      return expression.operands.flatMap(operationsIn);
    case 'operation':
      return [expression, ...operationsIn(expression.left), ...operationsIn(expression.right)];
  }
};

/** Whether some denominator is a figure of the company, so that it could be nil or negative. */
export const dividesByFigure = (formula: Expression, { inputs }: Indicator): boolean =>
  operationsIn(formula)
    .filter(({ operator }) => operator === '/')
    .some(({ right }) => namesIn(right).some(({ name }) => inputs[name]?.kind !== 'parameter'));

/** Names outside functions and powers. */
const arithmeticNames = (expression: Expression): readonly string[] => {
  switch (expression.kind) {
    case 'number':
    case 'call':
      return [];
    case 'name':
      return [expression.name];
    case 'negate':
      return arithmeticNames(expression.operand);
    case 'operation':
      if (expression.operator === '^') return [];
      return [...arithmeticNames(expression.left), ...arithmeticNames(expression.right)];
  }
};

/**
 * Numbers that stand once in the formula, in a numerator or in a denominator but not in both: the
 * value moves one way only when they grow.
 */
export const oneSidedNames = (formula: Expression, { inputs }: Indicator): readonly string[] => {
  const all = namesIn(formula).map(({ name }) => name);
  return arithmeticNames(formula).filter(
    (name) =>
      inputs[name]?.kind !== 'history' && all.filter((other) => other === name).length === 1,
  );
};

/** What the indicator measures first: the leading figure of its formula, outside functions. */
export const leadingName = (formula: Expression, { inputs }: Indicator): string | undefined =>
  arithmeticNames(formula).find((name) => {
    const kind = inputs[name]?.kind;
    return kind !== 'parameter' && kind !== 'company' && kind !== 'history';
  });
