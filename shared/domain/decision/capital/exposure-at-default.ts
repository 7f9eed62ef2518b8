import type { Decimal } from '../../../kernel/decimal.ts';
import { addMoney, type Money, scaleMoney } from '../../../kernel/money.ts';
import { failed, ok, type Result } from '../../../kernel/result.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';
import { entryOf } from '../policy/entry-of.ts';

/** EAD = drawn + CCF × undrawn. */
export const exposureAtDefault = <Currency extends string>(
  drawn: Money<Currency>,
  undrawn: Money<NoInfer<Currency>>,
  conversionFactor: Decimal,
): Money<Currency> => addMoney(drawn, scaleMoney(undrawn, conversionFactor));

/** The policy's conversion factor of a product. */
export const conversionFactor = (
  product: string,
  { creditConversion }: CreditPolicy,
): Result<Decimal, 'product-unknown'> => {
  const found = entryOf(creditConversion.products, product);
  return found === undefined ? failed('product-unknown') : ok(found.factor);
};
