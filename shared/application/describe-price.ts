import type { DecisionDocument } from '../contracts/assessment-output.ts';
import { ratioText, statisticText } from '../contracts/output.ts';
import type { CreditDecision } from '../domain/decision/decide.ts';
import { priceText } from '../domain/decision/decision-text.ts';
import { PRICE_SOURCE } from '../domain/decision/price/break-even.ts';
import type { LoanPrice } from '../domain/decision/price/loan-price.ts';
import { decimalText } from '../kernel/decimal.ts';
import { describeOutcome } from './describe-trace.ts';

type PriceDocument = DecisionDocument['price'];
type Priced = Extract<PriceDocument, { readonly kind: 'priced' }>;

const describeOffered = ({ offered, figures }: LoanPrice): Pick<Priced, 'offered'> => {
  if (offered === undefined) return {};
  const { rate, raroc, isAboveHurdle, isAboveFloor, marginBasisPoints, spreadBasisPoints } =
    offered;
  return {
    offered: {
      rate: decimalText(rate),
      raroc: describeOutcome(raroc),
      hurdle: decimalText(figures.hurdle),
      isAboveHurdle,
      isAboveFloor,
      marginBasisPoints: ratioText(marginBasisPoints),
      ...(spreadBasisPoints === undefined
        ? {}
        : { spreadBasisPoints: ratioText(spreadBasisPoints) }),
    },
  };
};

const describeBase = ({ base }: LoanPrice): Pick<Priced, 'base'> =>
  base === undefined
    ? {}
    : {
        base: {
          id: base.id,
          rate: decimalText(base.rate),
          effectiveFrom: base.effectiveFrom,
          spreadBasisPoints: ratioText(base.spreadBasisPoints),
        },
      };

/** The price with its components, what the rate on offer earns, and how it would move. */
export const describePrice = ({ price, sensitivities }: CreditDecision): PriceDocument => {
  const text = priceText(price);
  if (price.kind === 'not-priced')
    return { kind: price.kind, code: price.code, reason: price.reason, text };
  return {
    kind: price.kind,
    pd: statisticText(price.pd),
    components: price.components.map(({ id, title, rate, formula }) => ({
      id,
      title,
      rate: ratioText(rate),
      formula,
    })),
    breakEven: ratioText(price.breakEven),
    breakEvenWithBenefit: ratioText(price.breakEvenWithBenefit),
    breakEvenWithoutBenefit: ratioText(price.breakEvenWithoutBenefit),
    floor: ratioText(price.floor),
    quoted: decimalText(price.quoted),
    ...describeBase(price),
    ...describeOffered(price),
    sensitivities: sensitivities.map((each) => ({
      kind: each.kind,
      change: each.change,
      pd: statisticText(each.pd),
      lgd: ratioText(each.lgd),
      breakEven: ratioText(each.breakEven),
      changeBasisPoints: ratioText(each.changeBasisPoints),
    })),
    source: PRICE_SOURCE,
    text,
  };
};
