import type { Expression } from '../../../shared/domain/formula/expression.ts';
import type { Comparison, Definition, IndicatorRule, Reference } from './definition.ts';
import type { PeerValue } from './peer.ts';

/** A fact's value as json-rules-engine hands it over: doubles, series or nothing. */
export type FactValue = number | readonly number[] | undefined;
export type Facts = ReadonlyMap<Reference, FactValue>;

type Compute<Result> = (facts: Facts) => Result;

const isSeries = (value: FactValue): value is readonly number[] => Array.isArray(value);
const numberOf = (value: FactValue): number => (typeof value === 'number' ? value : 0);
const seriesOf = (value: FactValue): readonly number[] => (isSeries(value) ? value : []);

const mean = (series: readonly number[]): number =>
  series.reduce((total, each) => total + each, 0) / series.length;

const FUNCTIONS: Readonly<Record<string, (value: FactValue) => number>> = {
  abs: (value) => Math.abs(numberOf(value)),
  mean: (value) => mean(seriesOf(value)),
  countNegative: (value) => seriesOf(value).filter((each) => each < 0).length,
  countZero: (value) => seriesOf(value).filter((each) => each === 0).length,
  standardDeviation(value) {
    const series = seriesOf(value);
    const centre = mean(series);
    return Math.sqrt(mean(series.map((each) => (each - centre) ** 2)));
  },
};

const OPERATORS = {
  '+': (left: number, right: number) => left + right,
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
  '/': (left: number, right: number) => left / right,
  '^': (left: number, right: number) => left ** right,
} as const;

const COMPARISONS = {
  '<': (left: number, right: number) => left < right,
  '<=': (left: number, right: number) => left <= right,
  '==': (left: number, right: number) => left === right,
  '>': (left: number, right: number) => left > right,
  '>=': (left: number, right: number) => left >= right,
} as const;

const compiled = (expression: Expression): Compute<number> => {
  switch (expression.kind) {
    case 'number': {
      const value = Number(expression.text);
      return () => value;
    }
    case 'name':
      return (facts) => numberOf(facts.get(expression.name));
    case 'negate': {
      const operand = compiled(expression.operand);
      return (facts) => -operand(facts);
    }
    case 'operation': {
      const apply = OPERATORS[expression.operator];
      const [left, right] = [compiled(expression.left), compiled(expression.right)];
      return (facts) => apply(left(facts), right(facts));
    }
    case 'call':
      return compiledCall(expression);
  }
};

const compiledCall = ({ name, operands }: Expression & { kind: 'call' }): Compute<number> => {
  const apply = FUNCTIONS[name];
  const [operand] = operands;
  if (apply === undefined || operand === undefined) throw new Error(`no double of ${name}()`);
  if (operand.kind === 'name') return (facts) => apply(facts.get(operand.name));
  const inner = compiled(operand);
  return (facts) => apply(inner(facts));
};

const compiledComparison = ({ left, operator, right }: Comparison): Compute<boolean> => {
  const holds = COMPARISONS[operator];
  const [one, other] = [compiled(left), compiled(right)];
  return (facts) => holds(one(facts), other(facts));
};

/** A definition as a function over doubles. */
export const compiledDefinition = (
  definition: Definition,
): ((facts: Facts, standard: string) => FactValue) => {
  const alternatives = definition.alternatives.map(({ value, ...conditions }) => {
    const terms = (value.kind === 'series' ? value.terms : [value]).map(compiled);
    const single = terms[0];
    const compute: Compute<FactValue> =
      value.kind === 'series' || single === undefined
        ? (facts) => terms.map((term) => term(facts))
        : single;
    return { ...conditions, compute };
  });
  return (facts, standard) =>
    alternatives
      .find(
        ({ needs, positive = [], standards }) =>
          needs.every((each) => facts.get(each) !== undefined) &&
          positive.every((each) => numberOf(facts.get(each)) > 0) &&
          (standards === undefined || standards.some((each) => each === standard)),
      )
      ?.compute(facts);
};

/** An indicator with its guards as a function over doubles. */
export const compiledRule = ({ needs, guards, value }: IndicatorRule): Compute<PeerValue> => {
  const compute = compiled(value);
  const tests = guards.map(({ all, unknown, reason }) => ({
    reason,
    unknown,
    comparisons: all.map(compiledComparison),
  }));
  return (facts) => {
    if (needs.some((each) => facts.get(each) === undefined)) return undefined;
    const binding = tests.find(
      ({ unknown, comparisons }) =>
        (unknown === undefined || facts.get(unknown) === undefined) &&
        comparisons.every((holds) => holds(facts)),
    );
    return binding === undefined ? compute(facts) : binding.reason;
  };
};
