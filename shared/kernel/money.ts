import { invariant } from './assert.ts';
import { type Decimal, decimalText } from './decimal.ts';

/**
 * An amount with its currency. Between currencies known to the compiler, adding does not compile;
 * between currencies known only at run time (`Money<string>`) it throws: converting is explicit.
 */
export interface Money<Currency extends string = string> {
  readonly amount: Decimal;
  /** ISO 4217 alphabetic code. */
  readonly currency: Currency;
}

export const money = <const Currency extends string>(
  amount: Decimal,
  currency: Currency,
): Money<Currency> => ({ amount, currency });

const sameCurrency = (one: Money, other: Money): void =>
  invariant(one.currency === other.currency, `${one.currency} does not add to ${other.currency}`);

export const addMoney = <Currency extends string>(
  one: Money<Currency>,
  other: Money<NoInfer<Currency>>,
): Money<Currency> => {
  sameCurrency(one, other);
  return { amount: one.amount.plus(other.amount), currency: one.currency };
};

export const subtractMoney = <Currency extends string>(
  one: Money<Currency>,
  other: Money<NoInfer<Currency>>,
): Money<Currency> => {
  sameCurrency(one, other);
  return { amount: one.amount.minus(other.amount), currency: one.currency };
};

export const scaleMoney = <Currency extends string>(
  { amount, currency }: Money<Currency>,
  factor: Decimal,
): Money<Currency> => ({ amount: amount.times(factor), currency });

/** `rate` is units of the target currency for one unit of the amount's. */
export const convertMoney = <Target extends string>(
  { amount }: Money,
  target: Target,
  rate: Decimal,
): Money<Target> => ({ amount: amount.times(rate), currency: target });

/** `CNY 1200000.5`, for messages. */
export const moneyText = ({ amount, currency }: Money): string =>
  `${currency} ${decimalText(amount)}`;
