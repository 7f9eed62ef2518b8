import type { Expression } from '../../../shared/domain/formula/expression.ts';
import type { AccountingStandard } from '../../../shared/domain/statements/statement.ts';

/**
 * Our declarations as plain rules that any engine can be given. A reference with a dot is a field
 * of the document that the peers receive (`y0.revenue`, `company.legalScore`; y0 is the current
 * year, y1 the year before …); one without is another definition.
 */
export type Reference = string;

/** Several years, oldest first, or one expression over references. */
export type Term = Expression | { readonly kind: 'series'; readonly terms: readonly Expression[] };

export interface Alternative {
  /** All of them must be known … */
  readonly needs: readonly Reference[];
  /** … and these above zero, because the value divides by them. */
  readonly positive?: readonly Reference[];
  readonly standards?: readonly AccountingStandard[];
  readonly value: Term;
}

/** The first alternative that can be computed; nothing where none can. */
export interface Definition {
  readonly name: Reference;
  readonly alternatives: readonly Alternative[];
}

export interface Comparison {
  readonly left: Expression;
  readonly operator: '<=' | '<' | '==' | '>' | '>=';
  readonly right: Expression;
}

/** A denominator policy: where all comparisons hold, the answer is this reason. */
export interface Guard {
  readonly all: readonly Comparison[];
  /** Holds where this definition came to nothing. */
  readonly unknown?: Reference;
  readonly reason: string;
}

/** Nothing where an input is unknown, else the first guard's reason, else the value. */
export interface IndicatorRule {
  readonly id: string;
  readonly needs: readonly Reference[];
  readonly guards: readonly Guard[];
  readonly value: Expression;
}

export type Obstacle = 'ZEN has no logarithm' | 'its policies have no translation yet';

export interface Plan {
  /** In an order in which each only refers to earlier ones. */
  readonly definitions: readonly Definition[];
  readonly indicators: readonly IndicatorRule[];
  /** Ids of indicators left out for everybody. */
  readonly leftOut: ReadonlyMap<string, Obstacle>;
  readonly totalEquity: Reference;
}

export const reference = (name: Reference, optional = false): Expression => ({
  kind: 'name',
  name,
  optional,
});

export const number = (value: number): Expression => ({ kind: 'number', text: String(value) });

export const operation = (
  operator: '+' | '-' | '*' | '/' | '^',
  left: Expression,
  right: Expression,
): Expression => ({ kind: 'operation', operator, left, right });

/** The same expression with every name replaced. */
export const substituted = (
  expression: Expression,
  replace: (name: string, optional: boolean) => Expression,
): Expression => {
  const again = (each: Expression) => substituted(each, replace);
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'name':
      return replace(expression.name, expression.optional);
    case 'negate':
      return { ...expression, operand: again(expression.operand) };
    case 'operation':
      return { ...expression, left: again(expression.left), right: again(expression.right) };
    case 'call':
      return { ...expression, operands: expression.operands.map(again) };
  }
};
