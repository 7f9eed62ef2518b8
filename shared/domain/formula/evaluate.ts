import {
  type Decimal,
  decimal,
  largest,
  mean,
  ONE,
  smallest,
  standardDeviation,
  sum,
  ZERO,
} from '../../kernel/decimal.ts';
import type { Expression } from './expression.ts';

/** A name stands for one number or, in multi-year formulas, for a series (oldest first). */
export type Operand = Decimal | readonly Decimal[];
export type Lookup = (name: string) => Operand | undefined;

type Evaluated = Decimal | 'undefined-result';
const UNDEFINED = 'undefined-result' as const;

type Scalar = (operands: readonly Decimal[]) => Evaluated;

const orUndefined = (value: Decimal): Evaluated => (value.isFinite() ? value : UNDEFINED);

const SCALAR_FUNCTIONS: Readonly<Record<string, Scalar>> = {
  ln: ([x = ZERO]) => (x.gt(0) ? x.ln() : UNDEFINED),
  sqrt: ([x = ZERO]) => (x.gte(0) ? x.sqrt() : UNDEFINED),
  abs: ([x = ZERO]) => x.abs(),
  min: ([x = ZERO, ...rest]) => smallest(x, ...rest),
  max: ([x = ZERO, ...rest]) => largest(x, ...rest),
  positive: ([x = ZERO]) => (x.gt(0) ? ONE : ZERO),
};

const SERIES_FUNCTIONS: Readonly<Record<string, (series: readonly Decimal[]) => Evaluated>> = {
  sum,
  mean: (series) => (series.length === 0 ? UNDEFINED : mean(series)),
  standardDeviation: (series) => (series.length === 0 ? UNDEFINED : standardDeviation(series)),
  countNegative: (series) => decimal(series.filter((each) => each.lt(0)).length),
};

export const FORMULA_FUNCTIONS: readonly string[] = [
  ...Object.keys(SCALAR_FUNCTIONS),
  ...Object.keys(SERIES_FUNCTIONS),
];

const operate = (
  operator: '+' | '-' | '*' | '/' | '^',
  left: Decimal,
  right: Decimal,
): Evaluated => {
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.isZero() ? UNDEFINED : left.div(right);
    case '^':
      return left.lt(0) && !right.isInteger() ? UNDEFINED : orUndefined(left.pow(right));
  }
};

/**
 * Evaluates a formula exactly. `undefined-result` stands for a division by zero, the logarithm of
 * a non-positive number and the like. Throws when a required name has no value or a function is
 * unknown: the caller resolves the names first.
 */
export const evaluate = (expression: Expression, lookup: Lookup): Evaluated => {
  switch (expression.kind) {
    case 'number':
      return decimal(expression.text);
    case 'name': {
      const value = lookup(expression.name);
      if (value === undefined && expression.optional) return ZERO;
      if (value === undefined) throw new Error(`formula name without a value: ${expression.name}`);
      if (Array.isArray(value)) throw new Error(`series used as a number: ${expression.name}`);
      return value as Decimal;
    }
    case 'negate': {
      const operand = evaluate(expression.operand, lookup);
      return operand === UNDEFINED ? operand : operand.negated();
    }
    case 'operation': {
      const left = evaluate(expression.left, lookup);
      const right = evaluate(expression.right, lookup);
      if (left === UNDEFINED || right === UNDEFINED) return UNDEFINED;
      return operate(expression.operator, left, right);
    }
    case 'call':
      return call(expression, lookup);
  }
};

const seriesOperand = (
  expression: Expression & { kind: 'call' },
  lookup: Lookup,
): readonly Decimal[] => {
  const [operand] = expression.operands;
  const value = operand?.kind === 'name' ? lookup(operand.name) : undefined;
  if (!Array.isArray(value)) throw new Error(`${expression.name}() needs a series`);
  return value;
};

const call = (expression: Expression & { kind: 'call' }, lookup: Lookup): Evaluated => {
  const overSeries = SERIES_FUNCTIONS[expression.name];
  if (overSeries !== undefined) return overSeries(seriesOperand(expression, lookup));
  const scalar = SCALAR_FUNCTIONS[expression.name];
  if (scalar === undefined) throw new Error(`unknown function: ${expression.name}`);
  const operands: Decimal[] = [];
  for (const operand of expression.operands) {
    const value = evaluate(operand, lookup);
    if (value === UNDEFINED) return UNDEFINED;
    operands.push(value);
  }
  return scalar(operands);
};
