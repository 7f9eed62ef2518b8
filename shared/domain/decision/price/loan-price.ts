import type { IsoDate } from '../../../kernel/dates.ts';
import { type Decimal, ZERO } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import type { Outcome } from '../../../kernel/outcome.ts';
import { fromStatistic, toStatistic } from '../../../kernel/statistic.ts';
import type { Text } from '../../../kernel/text.ts';
import { type Grade, notchOf } from '../../scales/master-scale.ts';
import { type IrbCapital, irbCapital, irbParameters } from '../capital/irb.ts';
import {
  type LgdClaim,
  type LgdCollateral,
  type SecuredLgd,
  securedLgd,
} from '../capital/secured-lgd.ts';
import {
  type CreditPolicy,
  type PolicyReference,
  policyReference,
} from '../policy/credit-policy.ts';
import { type BaseRate, baseRateOn, basisPoints } from './base-rate.ts';
import {
  breakEvenRate,
  type CapitalBenefit,
  capitalCharge,
  floorRate,
  type PriceFigures,
  raroc,
} from './break-even.ts';
import { fundingRate } from './funding-rate.ts';

/** Everything a price depends on. Amounts are in the currency of the exposure. */
export interface PriceRequest<Currency extends string = string> {
  readonly policy: CreditPolicy;
  /** The day whose base rates are in force. */
  readonly on: IsoDate;
  readonly grade: Grade;
  /** PD through the cycle; that of the middle of the grade unless given. */
  readonly pd?: number;
  /** Exposure at default, above zero. */
  readonly exposure: Money<Currency>;
  readonly months: number;
  /** Effective maturity; the months in years unless given. */
  readonly maturityYears?: number;
  readonly claim: LgdClaim;
  readonly collateral: readonly LgdCollateral[];
  readonly salesMillions?: number;
  readonly isFinancialInstitution?: boolean;
  /** Yearly fees. */
  readonly fees?: Money<Currency>;
  readonly offeredRate?: Decimal;
  /** Id of a base rate of the policy; the one for currency and tenor unless given. */
  readonly baseRate?: string;
}

export const PRICE_COMPONENT_IDS = [
  'funding',
  'operating-cost',
  'premium',
  'expected-loss',
  'fees',
  'capital-charge',
] as const;

/** One addend of the break-even rate. */
export interface PriceComponent {
  readonly id: (typeof PRICE_COMPONENT_IDS)[number];
  readonly title: Text;
  readonly rate: Decimal;
  readonly formula: string;
}

/** What an offered rate earns. */
export interface OfferedPrice {
  readonly rate: Decimal;
  readonly raroc: Outcome;
  readonly isAboveHurdle: boolean;
  readonly isAboveFloor: boolean;
  /** Over the break-even rate, in basis points; negative where it falls short. */
  readonly marginBasisPoints: Decimal;
  readonly spreadBasisPoints?: Decimal;
}

export interface LoanPrice {
  readonly kind: 'priced';
  readonly policy: PolicyReference;
  readonly pd: number;
  readonly lgd: SecuredLgd;
  readonly figures: PriceFigures;
  readonly capital: IrbCapital & { readonly basis: 'economic' | 'regulatory' };
  readonly components: readonly PriceComponent[];
  /** The break-even rate under the policy’s treatment of capital: the sum of the components. */
  readonly breakEven: Decimal;
  readonly breakEvenWithBenefit: Decimal;
  readonly breakEvenWithoutBenefit: Decimal;
  readonly floor: Decimal;
  /** The break-even rate, rounded up to the policy’s step. */
  readonly quoted: Decimal;
  readonly base?: BaseRate & { readonly spreadBasisPoints: Decimal };
  readonly offered?: OfferedPrice;
}

export type PriceOutcome =
  | LoanPrice
  | {
      readonly kind: 'not-priced';
      readonly policy: PolicyReference;
      readonly code: 'in-default' | 'no-funding-curve' | 'no-exposure';
      readonly reason: Text;
    };

export const pdOfRequest = ({ pd, grade }: PriceRequest): number => pd ?? notchOf(grade).pd;

const capitalOf = (request: PriceRequest, pd: number, lgd: Decimal): LoanPrice['capital'] => {
  const { policy, months, maturityYears } = request;
  const basis = policy.pricing.capitalBasis;
  const irb = irbCapital(
    {
      pd,
      lgd: toStatistic(lgd),
      maturityYears: maturityYears ?? months / 12,
      ...(request.salesMillions === undefined ? {} : { salesMillions: request.salesMillions }),
      ...(request.isFinancialInstitution === true ? { isFinancialInstitution: true } : {}),
    },
    irbParameters(policy),
    basis === 'regulatory' ? 'floored' : 'unfloored',
  );
  return { ...irb, basis };
};

const capitalShare = (capital: LoanPrice['capital'], { capital: rules }: CreditPolicy): Decimal =>
  capital.basis === 'economic'
    ? fromStatistic(capital.requirement)
    : rules.targetRatio.times(fromStatistic(capital.riskWeight));

const componentsOf = (
  figures: PriceFigures,
  benefit: CapitalBenefit,
): readonly PriceComponent[] => [
  {
    id: 'funding',
    title: { en: 'Funding', zh: '资金成本（FTP）' },
    rate: figures.funding,
    formula: 'transfer price for the tenor',
  },
  {
    id: 'operating-cost',
    title: { en: 'Operating cost', zh: '运营成本' },
    rate: figures.operatingCost,
    formula: 'policy',
  },
  {
    id: 'premium',
    title: { en: 'Liquidity and option premium', zh: '流动性及期权溢价' },
    rate: figures.premium,
    formula: 'policy',
  },
  {
    id: 'expected-loss',
    title: { en: 'Expected loss', zh: '预期损失' },
    rate: figures.expectedLoss,
    formula: 'pd * lgd',
  },
  {
    id: 'fees',
    title: { en: 'Fees', zh: '手续费收入' },
    rate: figures.fees.negated(),
    formula: '-fees / exposure',
  },
  {
    id: 'capital-charge',
    title: { en: 'Charge for capital', zh: '资本成本' },
    rate: capitalCharge(figures, benefit),
    formula:
      benefit === 'with-benefit'
        ? 'capital * (hurdle / (1 - tax) - funding)'
        : 'capital * hurdle / (1 - tax)',
  },
];

const offeredPrice = (
  rate: Decimal,
  figures: PriceFigures,
  benefit: CapitalBenefit,
  base: BaseRate | undefined,
): OfferedPrice => {
  const breakEven = breakEvenRate(figures, benefit);
  return {
    rate,
    raroc: raroc(rate, figures, benefit),
    isAboveHurdle: rate.gte(breakEven),
    isAboveFloor: rate.gte(floorRate(figures)),
    marginBasisPoints: basisPoints(rate, breakEven),
    ...(base === undefined ? {} : { spreadBasisPoints: basisPoints(rate, base.rate) }),
  };
};

const roundedUp = (rate: Decimal, step: Decimal): Decimal => rate.div(step).ceil().times(step);

const notPriced = (
  request: PriceRequest,
  code: (PriceOutcome & { kind: 'not-priced' })['code'],
  en: string,
  zh: string,
): PriceOutcome => ({
  kind: 'not-priced',
  policy: policyReference(request.policy),
  code,
  reason: { en, zh },
});

/**
 * The rate a loan must earn: funding, cost, expected loss and a charge for capital at the hurdle,
 * with its spread over the published base rate and the return of the rate on offer.
 */
export const loanPrice = (request: PriceRequest): PriceOutcome => {
  const { policy, exposure, months, offeredRate, fees } = request;
  const { pricing } = policy;
  const pd = pdOfRequest(request);
  if (pd >= 1) return notPriced(request, 'in-default', 'in default', '客户已违约');
  if (exposure.amount.lte(0))
    return notPriced(request, 'no-exposure', 'no exposure to price', '无敞口，无需定价');
  const { currency } = exposure;
  const funding = fundingRate(currency, months, policy);
  if (funding === undefined)
    return notPriced(
      request,
      'no-funding-curve',
      `the policy has no funding curve in ${currency}`,
      `政策中没有${currency}资金成本曲线`,
    );
  const lgd = securedLgd({ ...request, exposure: exposure.amount });
  const capital = capitalOf(request, pd, lgd.lgd);
  const figures: PriceFigures = {
    funding,
    operatingCost: pricing.operatingCostRate,
    expectedLoss: fromStatistic(pd).times(lgd.lgd),
    premium: pricing.premiumRate,
    fees: fees === undefined ? ZERO : fees.amount.div(exposure.amount),
    capital: capitalShare(capital, policy),
    hurdle: pricing.hurdleRate,
    tax: pricing.taxRate,
  };
  const benefit = pricing.capitalBenefit ? 'with-benefit' : 'without-benefit';
  const breakEven = breakEvenRate(figures, benefit);
  const quoted = roundedUp(breakEven, pricing.quotationStep);
  const base = baseRateOn(
    { currency, months, ...(request.baseRate === undefined ? {} : { id: request.baseRate }) },
    request.on,
    policy,
  );
  return {
    kind: 'priced',
    policy: policyReference(policy),
    pd,
    lgd,
    figures,
    capital,
    components: componentsOf(figures, benefit),
    breakEven,
    breakEvenWithBenefit: breakEvenRate(figures, 'with-benefit'),
    breakEvenWithoutBenefit: breakEvenRate(figures, 'without-benefit'),
    floor: floorRate(figures),
    quoted,
    ...(base === undefined
      ? {}
      : { base: { ...base, spreadBasisPoints: basisPoints(quoted, base.rate) } }),
    ...(offeredRate === undefined
      ? {}
      : { offered: offeredPrice(offeredRate, figures, benefit, base) }),
  };
};
