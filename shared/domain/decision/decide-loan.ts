import { type Decimal, largest, ZERO } from '../../kernel/decimal.ts';
import { money } from '../../kernel/money.ts';
import type { Text } from '../../kernel/text.ts';
import type { Segment } from '../models/rating-model.ts';
import { classifyFiveCategories, type FiveCategorySuggestion } from './accounting/five-category.ts';
import { type StageSuggestion, suggestStage } from './accounting/impairment-stage.ts';
import { type LoanLoss, lossOfLoan } from './accounting/loan-loss.ts';
import { type CapitalOfLoan, capitalOfLoan } from './capital/capital-of-loan.ts';
import {
  type LgdClaim,
  type LgdCollateral,
  type SecuredLgd,
  securedLgd,
} from './capital/secured-lgd.ts';
import { pledgedForLgd } from './collateral-taken.ts';
import { categoryFactsOf, stageFactsOf } from './credit-record.ts';
import type { DecisionRequest } from './decision-request.ts';
import type { Exchange } from './exchange-rates.ts';
import type { ExposureDecided } from './exposure-decided.ts';
import { loanPrice, type PriceOutcome, type PriceRequest } from './price/loan-price.ts';
import { type PriceSensitivity, priceSensitivities } from './price/price-sensitivity.ts';

/** One exposure of the company: its amount, tenor and currency are settled. */
export interface LoanRequest extends DecisionRequest {
  readonly exchange: Exchange;
  readonly exposure: ExposureDecided;
  readonly months: number;
  readonly currency: string;
}

/** What follows for one exposure: loss given default, price, capital, loss, stage and class. */
export interface LoanDecision {
  readonly claim: LgdClaim;
  readonly lgd: SecuredLgd;
  readonly price: PriceOutcome;
  readonly sensitivities: readonly PriceSensitivity[];
  readonly capital: CapitalOfLoan;
  readonly loss: LoanLoss;
  readonly stage: StageSuggestion;
  readonly category: FiveCategorySuggestion;
  readonly assumptions: readonly Text[];
}

const MONTHS_PER_YEAR = 12;

const claimOf = ({ input, terms }: LoanRequest): LgdClaim =>
  terms.facility?.claim ??
  (input.industry?.isFinancial === true ? 'senior-financial' : 'senior-corporate');

/** What the risk-weight function asks about the debtor. */
interface Debtor {
  readonly salesMillions?: number;
  readonly isFinancialInstitution?: boolean;
}

/** Sales say nothing of the size of a holding or a project, which get no relief as small firms. */
const SEGMENTS_WITHOUT_RELIEF: readonly Segment[] = ['financial-holding', 'project'];

const debtorOf = ({ input, rated, exchange, policy }: LoanRequest): Debtor => {
  const { segment } = rated.analysis.segment;
  const sales = SEGMENTS_WITHOUT_RELIEF.includes(segment)
    ? undefined
    : exchange.salesMillions(policy.capital.smallFirm.currency);
  return {
    ...(sales === undefined ? {} : { salesMillions: sales }),
    ...(input.industry?.isFinancial === true ? { isFinancialInstitution: true } : {}),
  };
};

const priceRequestOf = (
  request: LoanRequest,
  claim: LgdClaim,
  collateral: readonly LgdCollateral[],
): PriceRequest => {
  const { input, rated, policy, terms, exposure, months, currency } = request;
  const { yearlyFees, offeredRate, baseRate } = terms.facility ?? {};
  return {
    policy,
    on: input.asOf,
    grade: rated.rating.notch.grade,
    pd: rated.rating.pd,
    exposure: exposure.exposureAtDefault,
    months,
    claim,
    collateral,
    ...debtorOf(request),
    ...(yearlyFees === undefined ? {} : { fees: money(yearlyFees, currency) }),
    ...(offeredRate === undefined ? {} : { offeredRate }),
    ...(baseRate === undefined ? {} : { baseRate }),
  };
};

/** What the loan earns; fees beyond all interest discount nothing. */
const effectiveRate = ({ terms, policy }: LoanRequest, price: PriceOutcome): Decimal =>
  largest(
    ZERO,
    terms.facility?.offeredRate ?? (price.kind === 'priced' ? price.quoted : policy.cashFlow.rate),
  );

export const decideLoan = (request: LoanRequest): LoanDecision => {
  const { rated, policy, terms, exchange, exposure, months, currency } = request;
  const { rating } = rated;
  const claim = claimOf(request);
  const pledged = pledgedForLgd(terms.collateral ?? [], exchange, currency);
  const { amount } = exposure.exposureAtDefault;
  const lgd = securedLgd({ exposure: amount, claim, collateral: pledged.pledges, policy });
  const priceRequest = priceRequestOf(request, claim, pledged.pledges);
  const price = loanPrice(priceRequest);
  const capital = capitalOfLoan({
    pd: rating.pd,
    lgd: lgd.lgd,
    exposureAtDefault: exposure.exposureAtDefault,
    policy,
    ...debtorOf(request),
    ownMaturityYears: months / MONTHS_PER_YEAR,
  });
  const lossShare = rating.pd >= 1 ? lgd.lgd : undefined;
  const category = classifyFiveCategories(categoryFactsOf(request, lossShare));
  const stage = suggestStage(stageFactsOf(request, months, category.category), policy);
  const loss = lossOfLoan({
    cumulativePds: rating.termStructure.cumulative,
    assetCorrelation: capital.required.irb?.correlation ?? 0,
    lgd: lgd.lgd,
    exposure: amount,
    effectiveInterestRate: effectiveRate(request, price),
    months,
    horizon: stage.horizon,
    policy,
  });
  return {
    claim,
    lgd,
    price,
    sensitivities: price.kind === 'priced' ? priceSensitivities(priceRequest, price) : [],
    capital,
    loss,
    stage,
    category,
    assumptions: [...pledged.assumptions, ...loss.assumptions],
  };
};
