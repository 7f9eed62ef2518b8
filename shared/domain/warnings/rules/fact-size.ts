import { type Decimal, sum } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Fact } from '../../facts/fact.ts';
import { itemTitle } from '../../quality/figure-text.ts';
import type { ItemId } from '../../statements/values.ts';
import { currencyOf } from './fact-reading.ts';
import { type Condition, fails, holds, measures, unknown } from './legs.ts';
import { above, isRaised } from './measure.ts';
import type { Evidence } from './reading.ts';
import { StatementReader } from './statement-reader.ts';
import type { WarningContext } from './warning-context.ts';

/** Amounts of several facts in the currency of the statements, and what is missing from the sum. */
export interface FactTotal {
  /** At least so much. */
  readonly known: Decimal;
  readonly gaps: readonly Text[];
}

const gapOf = (context: WarningContext, fact: Fact, amount: Decimal | undefined) => {
  if (amount === undefined) {
    const day = fact.observedOn;
    return { en: `the amount of ${day}`, zh: `${day}所涉金额` };
  }
  const statement = context.statements?.series.current.statement;
  const currency = currencyOf(context, fact);
  if (statement === undefined || currency === statement.currency) return undefined;
  const pair = `${currency}/${statement.currency}`;
  return { en: `exchange rate ${pair}`, zh: `${pair}汇率` };
};

export const totalOf = <Each extends Fact>(
  context: WarningContext,
  facts: readonly Each[],
  amountOf: (fact: Each) => Decimal | undefined,
): FactTotal => {
  const gaps: Text[] = [];
  const known: Decimal[] = [];
  for (const fact of facts) {
    const amount = amountOf(fact);
    const gap = gapOf(context, fact, amount);
    if (gap !== undefined) gaps.push(gap);
    else if (amount !== undefined) known.push(amount);
  }
  return { known: sum(known), gaps: [...new Map(gaps.map((gap) => [gap.en, gap])).values()] };
};

export interface SizeAsked {
  readonly total: FactTotal;
  readonly item: ItemId;
  readonly title: Text;
  readonly raise: Decimal;
}

export interface Sized {
  readonly condition: Condition;
  readonly evidence: readonly Evidence[];
}

const NO_STATEMENTS: Text = { en: 'any statements', zh: '财务报表' };

const isNone = ({ known, gaps }: FactTotal): boolean => known.isZero() && gaps.length === 0;

/**
 * Whether a total passes its share of a statement item. What is missing from the total cannot make
 * it smaller: known amounts above the threshold suffice. Against wiped-out equity any amount does.
 */
export const sizeAgainst = (context: WarningContext, asked: SizeAsked): Sized => {
  const { total, item, title, raise } = asked;
  const measureOf = (value: Decimal) => above({ title, unit: 'fraction', value, raise });
  if (isNone(total)) return { condition: measures(measureOf(total.known)), evidence: [] };
  if (context.statements === undefined) return { condition: unknown(NO_STATEMENTS), evidence: [] };
  const reader = new StatementReader(context.statements);
  const base = reader.item(item);
  const { evidence } = reader;
  if (base.kind !== 'number') return { condition: unknown(itemTitle(item)), evidence };
  if (base.value.lte(0)) {
    const { en, zh } = itemTitle(item);
    return { condition: holds({ en: `${en} is not positive`, zh: `${zh}非正` }), evidence };
  }
  const measure = measureOf(total.known.div(base.value));
  const [gap] = total.gaps;
  const isOpen = gap !== undefined && !isRaised(measure);
  return { condition: isOpen ? unknown(gap) : measures(measure), evidence };
};

/** A condition that holds or fails without a number. */
export const whether = (isSo: boolean, text: Text): Condition => (isSo ? holds(text) : fails(text));
