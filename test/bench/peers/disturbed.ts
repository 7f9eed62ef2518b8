import type { FinancialStatement } from '../../../shared/domain/statements/statement.ts';
import { type Decimal, ZERO } from '../../../shared/kernel/decimal.ts';

type Change = (value: Decimal) => readonly Decimal[];

const CHANGES: readonly Change[] = [(value) => [value.negated()], () => [ZERO], () => []];
/** One line in so many is negated, one set to nil, one dropped. */
const STRIDE = 9;

/**
 * The same statement with some lines negated, some nil and some gone, so that every denominator
 * policy and every fallback of a derived item is met; the seed says which.
 */
export const disturbed = (statement: FinancialStatement, seed: number): FinancialStatement => ({
  ...statement,
  lines: Object.fromEntries(
    Object.entries(statement.lines).flatMap(([item, value], index) => {
      const change = CHANGES[(index * 7 + seed * 5 + ((index * seed) % 4)) % STRIDE];
      return (change?.(value) ?? [value]).map((changed) => [item, changed] as const);
    }),
  ),
});
