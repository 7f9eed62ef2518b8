import { type Decimal, decimalText, withThousands } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { evaluate } from '../formula/evaluate.ts';
import { namesIn } from '../formula/expression.ts';
import { parseFormula } from '../formula/parse.ts';
import { DERIVED_ITEMS, isDerivedItemId } from '../statements/derived-items.ts';
import { isLineItemId, LINE_ITEMS } from '../statements/line-items/line-items.ts';
import type { ItemId, StatementValues } from '../statements/values.ts';

/** One side of an identity on one statement. */
export interface Side {
  readonly text: string;
  readonly value: Decimal;
  readonly addends: number;
  /** Optional names that were neither reported nor known to be nil. */
  readonly unknown: readonly ItemId[];
}

/**
 * A value that the statement itself gives: reported, or known to be nil. Derived totals do not
 * count, because an identity checked against its own consequence always holds.
 */
export const firmValue = (values: StatementValues, item: ItemId): Decimal | undefined => {
  const read = values.read(item);
  return read.kind === 'known' && read.origin.kind !== 'derived' ? read.value : undefined;
};

const asItem = (name: string): ItemId => {
  if (isLineItemId(name) || isDerivedItemId(name)) return name;
  throw new Error(`identity reads an unknown item: ${name}`);
};

const PARSED = new Map<string, ReturnType<typeof parseFormula>>();
const parsed = (formula: string) => {
  const known = PARSED.get(formula);
  if (known !== undefined) return known;
  const expression = parseFormula(formula);
  PARSED.set(formula, expression);
  return expression;
};
/** Evaluates a side such as `totalLiabilities + mezzanineEquity?`; undefined when a line lacks. */
export const readSide = (values: StatementValues, formula: string): Side | undefined => {
  const expression = parsed(formula);
  const known = new Map<string, Decimal>();
  const unknown: ItemId[] = [];
  for (const { name, optional } of namesIn(expression)) {
    const item = asItem(name);
    const value = firmValue(values, item);
    if (value !== undefined) known.set(name, value);
    else if (optional) unknown.push(item);
    else return undefined;
  }
  const value = evaluate(expression, (name) => known.get(name));
  if (value === 'undefined-result') return undefined;
  // A nil carries no rounding.
  const addends = [...known.values()].filter((each) => !each.isZero()).length;
  return { text: formula, value, addends, unknown };
};

export const titleOf = (item: ItemId): Text => {
  if (isLineItemId(item)) return LINE_ITEMS[item];
  return DERIVED_ITEMS[item].title;
};

const FORMULA_NAME = /[a-z][A-Za-z]*\??/g;

/** The formula with every id replaced by its title in one language. */
export const formulaInWords = (formula: string, language: keyof Text): string =>
  formula.replace(FORMULA_NAME, (found) => {
    const name = found.replace('?', '');
    if (!isLineItemId(name) && !isDerivedItemId(name)) return found;
    return titleOf(name)[language];
  });

/** `1,234,567.89`, for messages. */
export const amountText = (value: Decimal): string =>
  withThousands(decimalText(value.toDecimalPlaces(6)));
