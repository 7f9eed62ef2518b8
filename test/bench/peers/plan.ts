import { type Expression, namesIn } from '../../../shared/domain/formula/expression.ts';
import { parseFormula } from '../../../shared/domain/formula/parse.ts';
import { INDICATORS } from '../../../shared/domain/indicators/index.generated.ts';
import type { Indicator } from '../../../shared/domain/indicators/indicator.ts';
import { type Input, PARAMETERS } from '../../../shared/domain/inputs/input.ts';
import { isLineItemId } from '../../../shared/domain/statements/line-items/line-items.ts';
import {
  type Alternative,
  type Definition,
  type Guard,
  type IndicatorRule,
  number,
  type Obstacle,
  operation,
  type Plan,
  type Reference,
  reference,
  substituted,
} from './definition.ts';
import { guardsOf, hasGuards } from './guards.ts';
import { ItemDefinitions } from './items.ts';

/** Functions that ZEN's expression language lacks. */
const NOT_EXPRESSIBLE: ReadonlySet<string> = new Set(['ln']);

/** Joins the names of two histories into that of their quotients. */
const OVER = '_over_';

const callsIn = (expression: Expression): readonly (Expression & { readonly kind: 'call' })[] => {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
      return callsIn(expression.operand);
    case 'operation':
      return [...callsIn(expression.left), ...callsIn(expression.right)];
    case 'call':
      return [expression, ...expression.operands.flatMap(callsIn)];
  }
};

const hasDefault = (name: string): name is keyof typeof PARAMETERS =>
  Object.hasOwn(PARAMETERS, name);

class PlanBuilder {
  readonly items = new ItemDefinitions();
  readonly #inputs = new Map<Reference, Definition>();

  get definitions(): readonly Definition[] {
    return [...this.items.definitions, ...this.#inputs.values()];
  }

  rule(indicator: Indicator): IndicatorRule {
    const operands = Object.entries(indicator.inputs).map(
      ([name, input]) => [name, this.#operand(input)] as const,
    );
    const byName = new Map(operands);
    const resolve = (expression: Expression): Expression =>
      this.#withoutSeriesArithmetic(
        substituted(expression, (name) => byName.get(name) ?? reference(name)),
      );
    const needs = operands.flatMap(([, operand]) =>
      namesIn(operand).flatMap(({ name, optional }) => (optional ? [] : [name])),
    );
    const value = resolve(parseFormula(indicator.formula));
    const guards = guardsOf(indicator).map(({ all, reason }) => ({
      reason,
      all: all.map(({ left, operator, right }) => ({
        left: resolve(left),
        operator,
        right: resolve(right),
      })),
    }));
    const quotients = namesIn(value).flatMap(({ name }) => this.#quotientGuards(name));
    return { id: indicator.id, needs, guards: [...guards, ...quotients], value };
  }

  /** A history of quotients comes to nothing where some year's denominator is not positive. */
  #quotientGuards(name: Reference): readonly Guard[] {
    const [, denominators] = name.split(OVER);
    if (denominators === undefined) return [];
    const zeros: Expression = {
      kind: 'call',
      name: 'countZero',
      operands: [reference(denominators)],
    };
    return [
      { all: [{ left: zeros, operator: '>', right: number(0) }], reason: 'zero-denominator' },
      { all: [], unknown: name, reason: 'non-positive-denominator' },
    ];
  }

  #define(name: Reference, ...alternatives: readonly Alternative[]): Expression {
    this.#inputs.set(name, { name, alternatives });
    return reference(name);
  }

  #operand(input: Input): Expression {
    switch (input.kind) {
      case 'current':
        return reference(this.items.of(input.item, 0));
      case 'current-if-reported':
        return reference(this.items.of(input.item, 0), true);
      case 'prior':
        return reference(this.items.of(input.item, 1));
      case 'years-back':
        return reference(this.items.of(input.item, input.yearsBack));
      case 'average':
        return this.#average(input.item);
      case 'history':
        return this.#history(input);
      case 'parameter':
        return this.#parameter(input.name);
      case 'company':
        return reference(`company.${input.figure}`);
      case 'fact':
        return reference(`facts.${input.figure}`);
    }
  }

  #average(item: string): Expression {
    const [closing, opening] = [this.items.of(item, 0), this.items.of(item, 1)];
    const both = operation('+', reference(opening), reference(closing));
    return this.#define(
      `average_${item}`,
      { needs: [closing, opening], value: operation('/', both, number(2)) },
      { needs: [closing], value: reference(closing) },
    );
  }

  #history({ item, years, minimum }: Input & { readonly kind: 'history' }): Expression {
    const lengths = Array.from({ length: years - minimum + 1 }, (_, less) => years - less);
    const alternatives = lengths.map((length): Alternative => {
      const needs = Array.from({ length }, (_, back) => this.items.of(item, length - 1 - back));
      return { needs, value: { kind: 'series', terms: needs.map((each) => reference(each)) } };
    });
    return this.#define(`history_${item}_${years}_${minimum}`, ...alternatives);
  }

  #parameter(name: string): Expression {
    const given = [...(isLineItemId(name) ? [`y0.${name}`] : []), `parameters.${name}`];
    const alternatives = given.map((each) => ({ needs: [each], value: reference(each) }));
    if (!hasDefault(name)) return this.#define(`parameter_${name}`, ...alternatives);
    const preset = { needs: [], value: number(Number(PARAMETERS[name])) };
    return this.#define(`parameter_${name}`, ...alternatives, preset);
  }

  /** A quotient of two histories inside a function becomes a history of quotients. */
  #withoutSeriesArithmetic(expression: Expression): Expression {
    switch (expression.kind) {
      case 'number':
      case 'name':
        return expression;
      case 'negate':
        return { ...expression, operand: this.#withoutSeriesArithmetic(expression.operand) };
      case 'operation':
        return {
          ...expression,
          left: this.#withoutSeriesArithmetic(expression.left),
          right: this.#withoutSeriesArithmetic(expression.right),
        };
      case 'call':
        return { ...expression, operands: expression.operands.map((each) => this.#yearly(each)) };
    }
  }

  #yearly(operand: Expression): Expression {
    if (operand.kind !== 'operation' || operand.operator !== '/') return operand;
    const { left, right } = operand;
    const [above, below] = [left, right].map((each) =>
      each.kind === 'name' ? this.#inputs.get(each.name)?.alternatives : undefined,
    );
    if (above === undefined || below === undefined) return operand;
    const alternatives = above.flatMap((numerators, index): readonly Alternative[] => {
      const denominators = below[index];
      if (denominators === undefined) return [];
      const terms = numerators.needs.map((each, year) =>
        operation('/', reference(each), reference(denominators.needs[year] ?? each)),
      );
      return [
        {
          needs: [...numerators.needs, ...denominators.needs],
          positive: denominators.needs,
          value: { kind: 'series', terms },
        },
      ];
    });
    const names = namesIn(operand).map(({ name }) => name);
    return this.#define(names.join(OVER), ...alternatives);
  }
}

/** Why the peers cannot be given an indicator, or nothing. */
const obstacleTo = (indicator: Indicator): Obstacle | undefined => {
  const calls = callsIn(parseFormula(indicator.formula));
  if (calls.some(({ name }) => NOT_EXPRESSIBLE.has(name))) return 'ZEN has no logarithm';
  return hasGuards(indicator) ? undefined : 'its policies have no translation yet';
};

/** All our indicator declarations as rules for other engines. */
export const buildPlan = (): Plan => {
  const builder = new PlanBuilder();
  const leftOut = new Map(
    INDICATORS.flatMap((each): [string, Obstacle][] => {
      const obstacle = obstacleTo(each);
      return obstacle === undefined ? [] : [[each.id, obstacle]];
    }),
  );
  const indicators = INDICATORS.filter(({ id }) => !leftOut.has(id));
  const rules = indicators.map((each) => builder.rule(each));
  const totalEquity = builder.items.of('totalEquity', 0);
  return { definitions: builder.definitions, indicators: rules, leftOut, totalEquity };
};
