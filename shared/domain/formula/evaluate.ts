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
import { type Expression, namesIn } from './expression.ts';

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

type Operator = (Expression & { readonly kind: 'operation' })['operator'];

const isSeries = (operand: Operand): operand is readonly Decimal[] => Array.isArray(operand);

const lengthOf = (operand: Operand): number =>
  isSeries(operand) ? operand.length : Number.POSITIVE_INFINITY;

const yearOf = (operand: Operand, back: number): Decimal =>
  isSeries(operand) ? (operand[operand.length - back] ?? ZERO) : operand;

const operate = (operator: Operator, left: Decimal, right: Decimal): Evaluated => {
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

/** Series meet year by year from the newest back; a number meets every year. */
const operateOnSeries = (
  operator: Operator,
  left: Operand,
  right: Operand,
): Operand | typeof UNDEFINED => {
  const years = Math.min(lengthOf(left), lengthOf(right));
  const results: Decimal[] = [];
  for (let back = years; back >= 1; back -= 1) {
    const result = operate(operator, yearOf(left, back), yearOf(right, back));
    if (result === UNDEFINED) return UNDEFINED;
    results.push(result);
  }
  return results;
};

/**
 * Evaluates a formula exactly. `undefined-result` stands for a division by zero, the logarithm of
 * a non-positive number and the like. Arithmetic on a series works on each year. Throws when a
 * required name has no value, a function is unknown or a series stands where only a number has a
 * meaning: the caller resolves the names first.
 */
export const evaluate = (expression: Expression, lookup: Lookup): Evaluated => {
  const value = evaluateOperand(expression, lookup);
  if (value === UNDEFINED || !isSeries(value)) return value;
  throw new Error(
    `series used as a number: ${namesIn(expression)
      .map(({ name }) => name)
      .join(', ')}`,
  );
};

const evaluateOperand = (expression: Expression, lookup: Lookup): Operand | typeof UNDEFINED => {
  switch (expression.kind) {
    case 'number':
      return decimal(expression.text);
    case 'name': {
      const value = lookup(expression.name);
      if (value === undefined && expression.optional) return ZERO;
      if (value === undefined) throw new Error(`formula name without a value: ${expression.name}`);
      return value;
    }
    case 'negate': {
      const operand = evaluateOperand(expression.operand, lookup);
      if (operand === UNDEFINED) return operand;
      return isSeries(operand) ? operand.map((each) => each.negated()) : operand.negated();
    }
    case 'operation': {
      const left = evaluateOperand(expression.left, lookup);
      const right = evaluateOperand(expression.right, lookup);
      if (left === UNDEFINED || right === UNDEFINED) return UNDEFINED;
      return isSeries(left) || isSeries(right)
        ? operateOnSeries(expression.operator, left, right)
        : operate(expression.operator, left, right);
    }
    case 'call':
      return call(expression, lookup);
  }
};

const call = (expression: Expression & { kind: 'call' }, lookup: Lookup): Evaluated => {
  const overSeries = SERIES_FUNCTIONS[expression.name];
  if (overSeries !== undefined) {
    const [operand] = expression.operands;
    const series = operand === undefined ? UNDEFINED : evaluateOperand(operand, lookup);
    if (series === UNDEFINED) return UNDEFINED;
    if (!isSeries(series)) throw new Error(`${expression.name}() needs a series`);
    return overSeries(series);
  }
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
