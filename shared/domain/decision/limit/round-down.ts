import { type Decimal, ONE, ZERO } from '../../../kernel/decimal.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';
import { entryOf } from '../policy/entry-of.ts';

/** The policy's step for amounts of this size. */
export const roundingStep = (
  amount: Decimal,
  currency: string,
  { rounding }: CreditPolicy,
): Decimal => {
  const bands = entryOf(rounding.byCurrency, currency) ?? rounding.byCurrency.standard ?? [];
  return bands.findLast(({ from }) => amount.gte(from))?.step ?? ONE;
};

/** Down to whole steps of the policy; nothing below zero. */
export const roundedDown = (amount: Decimal, currency: string, policy: CreditPolicy): Decimal => {
  if (amount.lte(0)) return ZERO;
  const step = roundingStep(amount, currency, policy);
  return amount.minus(amount.mod(step));
};
