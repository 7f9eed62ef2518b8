import { addMonths, daysBetween } from '../../kernel/dates.ts';
import { type FinancialStatement, sameBasis } from '../statements/statement.ts';
import type { CheckedStatement, IdentityContext } from './identity.ts';

/** A 52/53-week year starts up to this many days off the calendar date. */
const OPENING_DAYS = 20;

const closesWhere = (earlier: FinancialStatement, later: FinancialStatement): boolean => {
  const opening = addMonths(later.period.end, -later.period.months);
  return (
    sameBasis(earlier, later) && Math.abs(daysBetween(earlier.period.end, opening)) <= OPENING_DAYS
  );
};

/** The statement whose closing balances are the opening balances of another. */
export const openingOf = (
  each: CheckedStatement,
  { checked }: IdentityContext,
): CheckedStatement | undefined =>
  checked.find((earlier) => closesWhere(earlier.statement, each.statement));

export interface Pair {
  readonly opening: CheckedStatement;
  readonly closing: CheckedStatement;
}

/** Every statement together with the one that it opens from. */
export const pairsOf = (context: IdentityContext): readonly Pair[] =>
  context.checked.flatMap((closing) => {
    const opening = openingOf(closing, context);
    return opening === undefined ? [] : [{ opening, closing }];
  });
