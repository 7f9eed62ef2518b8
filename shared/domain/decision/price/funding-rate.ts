import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';
import { entryOf } from '../policy/entry-of.ts';

/**
 * Transfer price for a tenor, straight between the points of the currency's curve and flat beyond
 * its ends; undefined where the policy has no curve for the currency.
 */
export const fundingRate = (
  currency: string,
  months: number,
  { funding }: CreditPolicy,
): Decimal | undefined => {
  const points = entryOf(funding.byCurrency, currency)?.points;
  const after = points?.find((point) => point.months.gte(months));
  const before = points?.findLast((point) => point.months.lt(months));
  if (before === undefined || after === undefined) return (after ?? before)?.rate;
  const share = decimal(months).minus(before.months).div(after.months.minus(before.months));
  return before.rate.plus(after.rate.minus(before.rate).times(share));
};
