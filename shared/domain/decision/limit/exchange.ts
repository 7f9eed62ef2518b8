import { type Decimal, ONE } from '../../../kernel/decimal.ts';
import { convertMoney, type Money } from '../../../kernel/money.ts';
import { DOCUMENTS } from '../../rating/missing-documents.ts';
import { entryOf } from '../policy/entry-of.ts';
import type { MissingTerm } from './limit-component.ts';
import type { LimitRequest } from './limit-request.ts';

type Exchange = Pick<LimitRequest, 'currency' | 'exchangeRates'>;

const rateTo = ({ currency, exchangeRates }: Exchange, from: string): Decimal | undefined =>
  from === currency ? ONE : entryOf(exchangeRates, from);

/** The amount in the currency of the limit, or the exchange rate that is missing. */
export const exchanged = (request: Exchange, amount: Money): Money | MissingTerm => {
  const rate = rateTo(request, amount.currency);
  if (rate !== undefined) return convertMoney(amount, request.currency, rate);
  const pair = `${amount.currency}/${request.currency}`;
  return {
    name: `exchangeRate-${amount.currency}`,
    what: { en: `exchange rate ${pair}`, zh: `${pair}汇率` },
    document: DOCUMENTS['exchange-rate'],
  };
};

export const isMissing = (found: Money | MissingTerm): found is MissingTerm => 'what' in found;
