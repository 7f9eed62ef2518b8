import type { Expression } from '../../../shared/domain/formula/expression.ts';
import type { Comparison, Definition, IndicatorRule, Reference, Term } from './definition.ts';

/** Where a definition is found: `$` inside the node that computes it, plain in later nodes. */
type Scope = 'same-node' | 'later-node';

/** Our expressions in ZEN's expression language. */
export class ZenWriter {
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  definition({ alternatives }: Definition): string {
    return alternatives.reduceRight((otherwise, { needs, positive, standards, value }) => {
      const tests = [
        ...needs.map((each) => `${this.#name(each)} != null`),
        ...(positive ?? []).map((each) => `${this.#name(each)} > 0`),
        ...(standards === undefined ? [] : [`standard in ${JSON.stringify(standards)}`]),
      ];
      const text = this.#term(value);
      return tests.length === 0 ? text : `${tests.join(' and ')} ? ${text} : (${otherwise})`;
    }, 'null');
  }

  rule({ needs, guards, value }: IndicatorRule): string {
    const guarded = guards.reduceRight((otherwise, { all, unknown, reason }) => {
      const tests = all.map((each) => this.#comparison(each));
      if (unknown !== undefined) tests.push(`${this.#name(unknown)} == null`);
      return `${tests.join(' and ')} ? ${JSON.stringify(reason)} : (${otherwise})`;
    }, this.#expression(value));
    const known = [...new Set(needs)].map((each) => `${this.#name(each)} != null`);
    return known.length === 0 ? guarded : `${known.join(' and ')} ? (${guarded}) : null`;
  }

  #name(name: Reference): string {
    return name.includes('.') || this.#scope === 'later-node' ? name : `$.${name}`;
  }

  #term(term: Term): string {
    return term.kind === 'series'
      ? `[${term.terms.map((each) => this.#expression(each)).join(', ')}]`
      : this.#expression(term);
  }

  #comparison({ left, operator, right }: Comparison): string {
    return `${this.#expression(left)} ${operator} ${this.#expression(right)}`;
  }

  #expression(expression: Expression): string {
    switch (expression.kind) {
      case 'number':
        return expression.text;
      case 'name':
        return expression.optional
          ? `(${this.#name(expression.name)} ?? 0)`
          : this.#name(expression.name);
      case 'negate':
        return `(0 - ${this.#expression(expression.operand)})`;
      case 'operation':
        return this.#operation(expression);
      case 'call':
        return this.#call(expression.name, expression.operands);
    }
  }

  #operation({ operator, left, right }: Expression & { kind: 'operation' }): string {
    const base = this.#expression(left);
    const degree = operator === '^' ? rootDegree(right) : undefined;
    if (degree !== undefined) return root(base, degree);
    return `(${base} ${operator} ${this.#expression(right)})`;
  }

  #call(name: string, operands: readonly Expression[]): string {
    const text = operands.map((each) => this.#expression(each)).join(', ');
    switch (name) {
      case 'abs':
        return `abs(${text})`;
      case 'mean':
        return `avg(${text})`;
      case 'countNegative':
        return `count(${text}, # < 0)`;
      case 'countZero':
        return `count(${text}, # == 0)`;
      case 'standardDeviation':
        return root(`avg(map(${text}, (# - avg(${text})) ^ 2))`, 2);
      default:
        throw new Error(`ZEN has no function ${name}`);
    }
  }
}

const rootDegree = (exponent: Expression): number | undefined =>
  exponent.kind === 'operation' &&
  exponent.operator === '/' &&
  exponent.left.kind === 'number' &&
  exponent.left.text === '1' &&
  exponent.right.kind === 'number'
    ? Number(exponent.right.text)
    : undefined;

/** ZEN's own roots are good to eight digits; one step of Newton's method doubles them. */
const root = (base: string, degree: number): string => {
  const guess = `((${base}) ^ (1 / ${degree}))`;
  const step = `(${guess} * ${degree - 1} + (${base}) / ${guess} ^ ${degree - 1}) / ${degree}`;
  return `((${base}) == 0 ? 0 : ${step})`;
};
