/** A formula as a tree: what the catalogue prints is also what is evaluated. */
export type Expression =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/' | '^';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly operands: readonly Expression[];
    };

const childrenOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
      return [expression.operand];
    case 'operation':
      return [expression.left, expression.right];
    case 'call':
      return expression.operands;
  }
};

type Name = Expression & { readonly kind: 'name' };

const NAMES = new WeakMap<Expression, readonly Name[]>();
/** Every name an expression reads, in order of appearance. */
export const namesIn = (expression: Expression): readonly Name[] => {
  const known = NAMES.get(expression);
  if (known !== undefined) return known;
  const names = expression.kind === 'name' ? [expression] : childrenOf(expression).flatMap(namesIn);
  NAMES.set(expression, names);
  return names;
};
