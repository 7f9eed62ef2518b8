import { addMonths, type IsoDate } from '../../kernel/dates.ts';
import { type Decimal, decimal, largest, ZERO } from '../../kernel/decimal.ts';
import { money } from '../../kernel/money.ts';
import type { Text } from '../../kernel/text.ts';
import type { LgdCollateral } from './capital/secured-lgd.ts';
import type { CollateralOffered } from './credit-terms.ts';
import type { Exchange } from './exchange-rates.ts';
import type { PledgedCollateral } from './limit/limit-request.ts';

/** Appraisals that are older are said to be. */
const VALUATION_MONTHS_MAX = 12;

/** What is left for the bank; nothing where those before it have claims of unknown size. */
const netValue = ({ value, rank = 1, priorClaims }: CollateralOffered): Decimal => {
  if (priorClaims !== undefined) return largest(ZERO, value.minus(priorClaims));
  return rank > 1 ? ZERO : value;
};

const remarks = (pledge: CollateralOffered, asOf: IsoDate): readonly Text[] => {
  const { type, rank = 1, priorClaims, valuedOn } = pledge;
  return [
    ...(rank > 1 && priorClaims === undefined
      ? [
          {
            en: `${type} of rank ${rank}: nothing counts until priorClaims is given`,
            zh: `${type}为第${rank}顺位，未提供在先权利金额（priorClaims），不计价值`,
          },
        ]
      : []),
    ...(valuedOn !== undefined && addMonths(valuedOn, VALUATION_MONTHS_MAX) < asOf
      ? [
          {
            en: `${type} was appraised on ${valuedOn}, more than a year ago; its value is taken as given`,
            zh: `${type}评估日为${valuedOn}，已超过一年，价值按所提供数据`,
          },
        ]
      : []),
  ];
};

/** The pledges as the limit takes them, in their own currencies. */
export const pledgedForLimit = (
  offered: readonly CollateralOffered[],
  { currency }: Exchange,
  asOf: IsoDate,
): { readonly pledges: readonly PledgedCollateral[]; readonly assumptions: readonly Text[] } => ({
  pledges: offered.map((pledge) => ({
    type: pledge.type,
    value: money(netValue(pledge), pledge.currency ?? currency),
  })),
  assumptions: offered.flatMap((pledge) => remarks(pledge, asOf)),
});

/** The pledges in the currency of the exposure; without a rate one covers nothing. */
export const pledgedForLgd = (
  offered: readonly CollateralOffered[],
  exchange: Exchange,
  currency: string,
): { readonly pledges: readonly LgdCollateral[]; readonly assumptions: readonly Text[] } => {
  const pledges: LgdCollateral[] = [];
  const assumptions: Text[] = [];
  for (const pledge of offered) {
    const from = pledge.currency ?? exchange.currency;
    const value = exchange.between(netValue(pledge), from, currency);
    if (value === undefined) {
      assumptions.push({
        en: `${pledge.type} in ${from} lowers no loss: no exchange rate to ${currency}`,
        zh: `${from}计价的${pledge.type}因缺少兑${currency}汇率，不用于降低违约损失率`,
      });
      continue;
    }
    const { revaluationDays } = pledge;
    pledges.push({
      type: pledge.type,
      value,
      ...(from === currency ? {} : { isForeign: true }),
      ...(revaluationDays === undefined ? {} : { revaluationDays: decimal(revaluationDays) }),
    });
  }
  return { pledges, assumptions };
};
