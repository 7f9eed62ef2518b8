import { type Decimal, decimal, largest, sum, ZERO } from '../../kernel/decimal.ts';
import { evaluate } from '../formula/evaluate.ts';
import { namesIn } from '../formula/expression.ts';
import {
  DERIVED_ITEMS,
  type DerivedFormula,
  type DerivedItemId,
  expressionOf,
  isDerivedItemId,
} from './derived-items.ts';
import {
  componentsOf,
  isLineItemId,
  LINE_ITEMS,
  type LineItemId,
  sectionOf,
} from './line-items/line-items.ts';
import type { FinancialStatement } from './statement.ts';

/** Anything a ratio can read from one statement: a line or a derived total. */
export type ItemId = LineItemId | DerivedItemId;

/** How a value came about; the trace of every number ends in reported lines. */
export type ValueOrigin =
  | { readonly kind: 'reported'; readonly label?: string }
  | { readonly kind: 'derived'; readonly formula: string; readonly uses: readonly ItemUse[] }
  /** The lines beside it already add up to the reported subtotal. */
  | { readonly kind: 'nil-proven'; readonly subtotal: LineItemId }
  /** The sender declared that lines left out are nil. */
  | { readonly kind: 'nil-declared' };

export interface ItemUse {
  readonly item: ItemId;
  readonly value: Decimal;
  readonly origin: ValueOrigin;
}

export type ItemValue =
  | ({ readonly kind: 'known' } & ItemUse)
  | { readonly kind: 'missing'; readonly items: readonly ItemId[] };

/** Lines of the flow statements that a company may simply not have. */
const FLOWS_THAT_MAY_BE_NIL: ReadonlySet<LineItemId> = new Set<LineItemId>([
  'researchExpenses',
  'sellingExpenses',
  'taxesAndSurcharges',
  'otherIncome',
  'investmentIncome',
  'hedgingGains',
  'fairValueGains',
  'creditImpairmentLoss',
  'assetImpairmentLoss',
  'disposalGains',
  'nonOperatingIncome',
  'nonOperatingExpenses',
  'discontinuedOperations',
  'netIncomeAttributableToMinority',
  'otherComprehensiveIncome',
  'investmentsPurchased',
  'disposalProceeds',
  'equityRaised',
  'debtRaised',
  'sharesRepurchased',
  'exchangeRateEffect',
]);

const mayBeNil = (item: LineItemId): boolean => {
  const isComponent = LINE_ITEMS[item].partOf !== undefined && componentsOf(item).length === 0;
  return isComponent || FLOWS_THAT_MAY_BE_NIL.has(item);
};

/** A line as it enters its subtotal: contra lines are subtracted. */
export const contributionOf = (item: LineItemId, value: Decimal): Decimal =>
  LINE_ITEMS[item].sign === 'contra' ? value.negated() : value;

/** Rounding room of a sum: half a presentation unit for each addend, or a share of the total. */
export const toleranceOf = (
  unitScale: number,
  addends: number,
  relative: string,
  larger: Decimal,
): Decimal =>
  largest(decimal(unitScale).times(addends).div(2), larger.abs().times(decimal(relative)));

/** The largest relative difference still taken as rounding rather than as a missing line. */
const NIL_PROOF_RELATIVE = '0.0001';

const missing = (...items: readonly ItemId[]): ItemValue => ({ kind: 'missing', items });

/**
 * Reads values from one statement: reported lines first, then derived totals, then proven or
 * declared nils. What remains is missing, and says which lines would be needed. Missing is never
 * zero.
 */
export class StatementValues {
  readonly statement: FinancialStatement;
  readonly #known = new Map<ItemId, ItemValue>();
  readonly #sums = new Map<LineItemId, boolean>();
  #depth = 0;
  readonly #sections: ReadonlySet<string>;

  constructor(statement: FinancialStatement) {
    this.statement = statement;
    this.#sections = new Set(Object.keys(statement.lines).filter(isLineItemId).map(sectionOf));
  }

  read(item: ItemId): ItemValue {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    // Totals are derived from one another, so a value being derived counts as missing meanwhile;
    // a gap found inside such a circle is therefore not remembered.
    this.#known.set(item, missing(item));
    this.#depth += 1;
    const value = this.#resolve(item);
    this.#depth -= 1;
    if (value.kind === 'known' || this.#depth === 0) this.#known.set(item, value);
    else this.#known.delete(item);
    return value;
  }

  /** The value alone, for checks that only compare. */
  valueOf(item: ItemId): Decimal | undefined {
    const value = this.read(item);
    return value.kind === 'known' ? value.value : undefined;
  }

  reported(item: LineItemId): Decimal | undefined {
    return this.statement.lines[item];
  }

  #resolve(item: ItemId): ItemValue {
    const line = isLineItemId(item) ? this.#readReported(item) : undefined;
    if (line !== undefined) return line;
    const derived = isDerivedItemId(item) ? this.#derive(item) : missing(item);
    if (derived.kind === 'known' || !isLineItemId(item)) return derived;
    return this.#readNil(item) ?? (isDerivedItemId(item) ? missing(item) : derived);
  }

  #readReported(item: LineItemId): ItemValue | undefined {
    const value = this.statement.lines[item];
    if (value === undefined) return undefined;
    const label = this.statement.labels?.[item];
    const origin = { kind: 'reported', ...(label === undefined ? {} : { label }) } as const;
    return { kind: 'known', item, value, origin };
  }

  #derive(item: DerivedItemId): ItemValue {
    const gaps: ItemId[][] = [];
    for (const formula of DERIVED_ITEMS[item].formulas) {
      if (!this.#appliesHere(formula)) continue;
      const outcome = this.#tryFormula(item, formula);
      if (outcome.kind === 'known') return outcome;
      gaps.push([...outcome.items]);
    }
    const fewest = gaps.sort((one, other) => one.length - other.length)[0];
    return missing(...(fewest ?? [item]));
  }

  #appliesHere(formula: DerivedFormula): boolean {
    return formula.standards === undefined || formula.standards.includes(this.statement.standard);
  }

  #tryFormula(item: DerivedItemId, formula: DerivedFormula): ItemValue {
    const expression = expressionOf(formula);
    const uses = new Map<string, ItemUse>();
    const gaps = new Set<ItemId>();
    for (const { name, optional } of namesIn(expression)) {
      if (!isLineItemId(name) && !isDerivedItemId(name))
        throw new Error(`derived item ${item} reads an unknown item: ${name}`);
      const value = this.read(name);
      if (value.kind === 'known') uses.set(name, value);
      else if (!optional) for (const gap of value.items) gaps.add(gap);
    }
    if (gaps.size > 0) return missing(...gaps);
    const value = evaluate(expression, (name) => uses.get(name)?.value);
    if (value === 'undefined-result') return missing(item);
    const origin = { kind: 'derived', formula: formula.text, uses: [...uses.values()] } as const;
    return { kind: 'known', item, value, origin };
  }

  #readNil(item: LineItemId): ItemValue | undefined {
    if (!mayBeNil(item)) return undefined;
    const subtotal = LINE_ITEMS[item].partOf;
    if (subtotal !== undefined && isLineItemId(subtotal) && this.#addsUp(subtotal))
      return { kind: 'known', item, value: ZERO, origin: { kind: 'nil-proven', subtotal } };
    if (this.statement.absentLines === 'nil' && this.#sections.has(sectionOf(item)))
      return { kind: 'known', item, value: ZERO, origin: { kind: 'nil-declared' } };
    return undefined;
  }

  /** Whether the reported lines of a reported subtotal leave no room for another line. */
  #addsUp(subtotal: LineItemId): boolean {
    const known = this.#sums.get(subtotal);
    if (known !== undefined) return known;
    const result = this.#compareSum(subtotal);
    this.#sums.set(subtotal, result);
    return result;
  }

  #compareSum(subtotal: LineItemId): boolean {
    const total = this.statement.lines[subtotal];
    if (total === undefined) return false;
    const present = componentsOf(subtotal).flatMap((component) => {
      const value = this.statement.lines[component];
      return value === undefined ? [] : [contributionOf(component, value)];
    });
    if (present.length === 0) return total.isZero();
    const room = toleranceOf(this.statement.unitScale, present.length, NIL_PROOF_RELATIVE, total);
    return total.minus(sum(present)).abs().lte(room);
  }
}

const KNOWN = new WeakMap<FinancialStatement, StatementValues>();
export const valuesOf = (statement: FinancialStatement): StatementValues => {
  const known = KNOWN.get(statement);
  if (known !== undefined) return known;
  const values = new StatementValues(statement);
  KNOWN.set(statement, values);
  return values;
};
