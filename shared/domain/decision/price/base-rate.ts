import type { IsoDate } from '../../../kernel/dates.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';

export interface BaseRate {
  readonly id: string;
  readonly rate: Decimal;
  readonly effectiveFrom: IsoDate;
}

/** Which base rate is asked for: one by its id, or the one for a currency and tenor. */
export interface BaseRateAsked {
  readonly id?: string;
  readonly currency: string;
  readonly months: number;
}

/**
 * The published rate that a loan of this currency and tenor is quoted over, as in force on a day;
 * undefined where the policy has none.
 */
export const baseRateOn = (
  { id, currency, months }: BaseRateAsked,
  on: IsoDate,
  { baseRates }: CreditPolicy,
): BaseRate | undefined => {
  const [nearest] = baseRates.rates
    .filter((each) =>
      id === undefined
        ? each.currency === currency && each.monthsFrom.lte(months)
        : each.id === id && each.currency === currency,
    )
    .toSorted((one, other) => other.monthsFrom.comparedTo(one.monthsFrom));
  const [value] = (nearest?.values ?? [])
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? 1 : -1));
  if (nearest === undefined || value === undefined) return undefined;
  return { id: nearest.id, rate: value.rate, effectiveFrom: value.effectiveFrom };
};

/** Basis points between two rates. */
export const basisPoints = (rate: Decimal, over: Decimal): Decimal =>
  rate.minus(over).times(10_000);
