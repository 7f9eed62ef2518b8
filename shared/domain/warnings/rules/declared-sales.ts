import { addDays, addMonths, type IsoDate } from '../../../kernel/dates.ts';
import { type Decimal, sum } from '../../../kernel/decimal.ts';
import type { FactOf } from '../../facts/fact.ts';
import type { FinancialStatement } from '../../statements/statement.ts';
import { valuesOf } from '../../statements/values.ts';
import { currencyOf, factsUntil } from './fact-reading.ts';
import type { WarningContext } from './warning-context.ts';

type Declared = FactOf<'vat-declared-sales'>;

/** Sales as declared to the tax authority beside revenue as reported, for one stretch of time. */
export interface SalesCompared {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly declared: Decimal;
  readonly reported: Decimal;
  readonly facts: readonly Declared[];
  readonly statement: FinancialStatement;
}

/** First day of the statement’s period. */
const startOf = ({ period }: FinancialStatement): IsoDate =>
  period.start ?? addMonths(addDays(period.end, 1), -period.months);

const longestFirst = (one: Declared, other: Declared): number =>
  one.to === other.to ? 0 : one.to < other.to ? 1 : -1;

/** Declarations that follow each other without gap or overlap, the longest where there is a choice. */
const chain = (
  all: readonly Declared[],
  from: IsoDate,
  to: IsoDate,
  dead: Set<IsoDate> = new Set(),
): readonly Declared[] => {
  if (from > to || dead.has(from)) return [];
  const starting = all.filter((fact) => fact.from === from && fact.to >= from && fact.to <= to);
  for (const fact of starting.toReversed().sort(longestFirst)) {
    const next = addDays(fact.to, 1);
    const rest = chain(all, next, to, dead);
    if (next > to || rest.length > 0) return [fact, ...rest];
  }
  // Nothing leads on from here: no other way need try it again.
  dead.add(from);
  return [];
};

/**
 * Declared sales and revenue of the newest statement of at least so many months whose whole period
 * was declared, in one currency; undefined without one.
 */
export const salesCompared = (
  context: WarningContext,
  monthsMin: number,
): SalesCompared | undefined => {
  const all = factsUntil(context, 'vat-declared-sales');
  for (const statement of context.statements?.series.statements ?? []) {
    if (statement.period.months < monthsMin) continue;
    const [from, to] = [startOf(statement), statement.period.end];
    const facts = chain(
      all.filter((fact) => currencyOf(context, fact) === statement.currency),
      from,
      to,
    );
    const revenue = valuesOf(statement).valueOf('revenue');
    if (facts.length === 0 || revenue === undefined) continue;
    const declared = sum(facts.map(({ sales }) => sales));
    return { from, to, declared, reported: revenue, facts, statement };
  }
  return undefined;
};
