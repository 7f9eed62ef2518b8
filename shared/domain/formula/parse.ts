import type { Expression } from './expression.ts';

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9]*)(\?)?|([-+*/^(),]))/y;

interface Token {
  readonly kind: 'number' | 'name' | 'symbol' | 'end';
  readonly text: string;
  readonly optional: boolean;
}

const END: Token = { kind: 'end', text: 'end of formula', optional: false };

const tokenize = (formula: string): readonly Token[] => {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new SyntaxError(`formula "${formula}": unexpected text at ${at}`);
    const [, number, name, optional, symbol] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, optional: false });
    else if (name !== undefined)
      tokens.push({
        kind: 'name',
        text: name,
        optional: optional !== undefined,
      });
    else tokens.push({ kind: 'symbol', text: symbol ?? '', optional: false });
  }
  return tokens;
};

type Additive = '+' | '-';
type Multiplicative = '*' | '/';
const isAdditive = (text: string): text is Additive => text === '+' || text === '-';
const isMultiplicative = (text: string): text is Multiplicative => text === '*' || text === '/';

/**
 * Parses `a + b * c`, `-a`, `a ^ 2`, `ln(a)` and the optional name `a?` (adds nothing when the
 * name has no value). Throws a `SyntaxError`: formulas are written in code, never sent.
 */
export const parseFormula = (formula: string): Expression => {
  const tokens = tokenize(formula);
  let position = 0;
  const peek = (): Token => tokens[position] ?? END;
  const take = (): Token => {
    const token = peek();
    position += 1;
    return token;
  };
  const expect = (symbol: string): void => {
    const token = take();
    if (token.text !== symbol)
      throw new SyntaxError(`formula "${formula}": expected ${symbol}, found ${token.text}`);
  };

  const primary = (): Expression => {
    const token = take();
    if (token.kind === 'number') return { kind: 'number', text: token.text };
    if (token.kind === 'name') {
      if (peek().text !== '(') return { kind: 'name', name: token.text, optional: token.optional };
      expect('(');
      const operands = [sum()];
      while (peek().text === ',') {
        expect(',');
        operands.push(sum());
      }
      expect(')');
      return { kind: 'call', name: token.text, operands };
    }
    if (token.text === '(') {
      const inner = sum();
      expect(')');
      return inner;
    }
    throw new SyntaxError(`formula "${formula}": unexpected ${token.text}`);
  };
  const power = (): Expression => {
    const base = primary();
    if (peek().text !== '^') return base;
    take();
    return { kind: 'operation', operator: '^', left: base, right: unary() };
  };
  const unary = (): Expression => {
    if (peek().text !== '-') return power();
    take();
    return { kind: 'negate', operand: unary() };
  };
  const product = (): Expression => {
    let left = unary();
    for (let next = peek().text; isMultiplicative(next); next = peek().text) {
      take();
      left = { kind: 'operation', operator: next, left, right: unary() };
    }
    return left;
  };
  const sum = (): Expression => {
    let left = product();
    for (let next = peek().text; isAdditive(next); next = peek().text) {
      take();
      left = { kind: 'operation', operator: next, left, right: product() };
    }
    return left;
  };

  const expression = sum();
  if (peek() !== END) throw new SyntaxError(`formula "${formula}": unexpected ${peek().text}`);
  return expression;
};
