import { type Decimal, ZERO } from '../../kernel/decimal.ts';
import { money } from '../../kernel/money.ts';
import type { Text } from '../../kernel/text.ts';
import { inputContextOf } from '../rating/assess.ts';
import { pledgedForLimit } from './collateral-taken.ts';
import type { FacilityAsked } from './credit-terms.ts';
import { decideLoan, type LoanDecision } from './decide-loan.ts';
import type { DecisionRequest } from './decision-request.ts';
import { decisionText } from './decision-text.ts';
import { Exchange } from './exchange-rates.ts';
import { type ExposureDecided, exposureDecided } from './exposure-decided.ts';
import { FACILITY_PRODUCTS } from './facility-product.ts';
import { type Handling, handlingOf } from './handling/handling.ts';
import { creditLimit, type LimitDecision } from './limit/credit-limit.ts';
import type { FacilityTerms } from './limit/limit-request.ts';
import type { CreditPolicy } from './policy/credit-policy.ts';

/** How much, at what price, on which terms: suggestions from the rating and the policy. */
export interface CreditDecision extends LoanDecision {
  readonly policy: CreditPolicy;
  readonly facility: FacilityAsked;
  readonly currency: string;
  /** Absent where it cannot be told in the currency of the statements. */
  readonly requested?: Decimal;
  readonly limit: LimitDecision;
  readonly exposure: ExposureDecided;
  readonly months: number;
  readonly handling: Handling;
  readonly assumptions: readonly Text[];
  readonly text: Text;
}

const MONTHS_DEFAULT = 12;

const purposeOf = ({ purpose, product }: FacilityAsked) =>
  purpose ?? (product === undefined ? undefined : FACILITY_PRODUCTS[product].purpose);

const facilityTerms = (
  facility: FacilityAsked,
  requested: Decimal | undefined,
  currency: string,
): FacilityTerms => {
  const { months, offeredRate, hasLongCycle } = facility;
  const purpose = purposeOf(facility);
  return {
    ...(purpose === undefined ? {} : { purpose }),
    ...(months === undefined ? {} : { months }),
    ...(offeredRate === undefined || offeredRate.lt(0) ? {} : { rate: offeredRate }),
    ...(requested === undefined ? {} : { requested: money(requested, currency) }),
    ...(hasLongCycle === undefined ? {} : { hasLongCycle }),
  };
};

const limitOf = (
  { input, rated, policy, terms }: DecisionRequest,
  facility: FacilityTerms,
  collateral: ReturnType<typeof pledgedForLimit>['pledges'],
): LimitDecision => {
  const { analysis, rating } = rated;
  const currency = analysis.series.current.statement.currency;
  const { exposures = {}, workingCapital, exchangeRates } = terms;
  const owed = (amount: Decimal | undefined) =>
    amount === undefined ? undefined : money(amount, currency);
  const [allLenders, thisBank, group] = [
    owed(exposures.allLenders),
    owed(exposures.thisBank),
    owed(exposures.group),
  ];
  return creditLimit({
    currency,
    series: analysis.series,
    grade: rating.notch.grade,
    segment: analysis.segment.segment,
    ...(input.industry === undefined ? {} : { industry: input.industry }),
    caps: rating.caps,
    policy,
    facility,
    collateral,
    exposure: {
      ...(allLenders === undefined ? {} : { allLenders }),
      ...(thisBank === undefined ? {} : { thisBank }),
      ...(group === undefined ? {} : { group }),
    },
    ...(workingCapital === undefined ? {} : { workingCapital }),
    ...(exchangeRates === undefined ? {} : { exchangeRates }),
    ...(input.parameters === undefined ? {} : { parameters: input.parameters }),
  });
};

/** The tenor that is priced: what was asked for, or a year as far as the policy lends so long. */
const monthsOf = ({ months }: FacilityAsked, { tenor }: LimitDecision): number => {
  if (months !== undefined) return months;
  return tenor.monthsMax > 0 ? Math.min(MONTHS_DEFAULT, tenor.monthsMax) : MONTHS_DEFAULT;
};

const assumedOf = (
  { input, terms, watchLevel }: DecisionRequest,
  months: number,
): readonly Text[] => {
  const { facility = {}, creditRecord, collateral } = terms;
  return [
    ...(facility.months === undefined
      ? [{ en: `a tenor of ${months} months`, zh: `期限按${months}个月` }]
      : []),
    ...(collateral === undefined ? [{ en: 'no collateral', zh: '按无抵质押物' }] : []),
    ...(watchLevel === undefined
      ? [{ en: 'no early warning: watch level GREEN', zh: '无预警信息，预警等级按绿色' }]
      : []),
    ...(creditRecord === undefined
      ? [
          {
            en: 'nothing is known of credit that stands: stage and class rest on rating and facts',
            zh: '未提供存量授信信息：阶段与分类仅依据评级及已知事实',
          },
        ]
      : []),
    ...(facility.claim === undefined && input.industry?.isFinancial === true
      ? [
          {
            en: 'a financial institution: claim on a financial institution, correlation multiplied',
            zh: '按金融机构处理：违约损失率及相关性适用金融机构口径',
          },
        ]
      : []),
  ];
};

const unique = (texts: readonly Text[]): readonly Text[] => [
  ...new Map(texts.map((text) => [text.en, text])).values(),
];

/** What an amount of the request is in the currencies of statements and facility. */
interface Setting {
  readonly exchange: Exchange;
  readonly facility: FacilityAsked;
  /** Of the facility. */
  readonly currency: string;
  /** Asked for, in the currency of the statements; absent without a rate. */
  readonly requested?: Decimal;
}

const settingOf = ({ input, rated, terms }: DecisionRequest): Setting => {
  const { facility = {} } = terms;
  const exchange = new Exchange(input, rated.analysis.series, terms.exchangeRates ?? {});
  const currency = facility.currency ?? exchange.currency;
  const { requestedAmount } = facility;
  const requested =
    requestedAmount === undefined ? undefined : exchange.toStatements(requestedAmount, currency);
  return { exchange, facility, currency, ...(requested === undefined ? {} : { requested }) };
};

const exposureOf = (
  { policy, terms }: DecisionRequest,
  { exchange, facility, currency }: Setting,
  limit: LimitDecision,
): ExposureDecided => {
  const there = (amount: Decimal | undefined) =>
    amount === undefined ? undefined : exchange.fromStatements(amount, currency);
  const granted = there(limit.kind === 'granted' ? limit.amount.amount : undefined);
  const existing = there(terms.exposures?.thisBank);
  return exposureDecided({
    facility,
    currency,
    policy,
    ...(granted === undefined ? {} : { limit: granted }),
    ...(existing === undefined ? {} : { existing }),
  });
};

/** Stands at this bank, and what is asked for or else granted on top. */
const owedOf = ({ terms }: DecisionRequest, { requested }: Setting, limit: LimitDecision) =>
  (terms.exposures?.thisBank ?? ZERO).plus(requested ?? limit.amount.amount);

const handled = (request: DecisionRequest, { exchange }: Setting, owed: Decimal): Handling => {
  const { input, rated, policy, watchLevel } = request;
  const exchangeRate = owed.gt(0) ? exchange.forSize(policy.approval.currency) : undefined;
  return handlingOf({
    grade: rated.rating.notch.grade,
    segment: rated.analysis.segment.segment,
    ...(input.industry === undefined ? {} : { industry: input.industry }),
    ...(watchLevel === undefined ? {} : { watchLevel }),
    policy,
    inputs: inputContextOf(input, rated.analysis.series),
    ...(owed.gt(0) ? { exposure: money(owed, exchange.currency) } : {}),
    ...(exchangeRate === undefined ? {} : { exchangeRate }),
  });
};

const unmetOf = (
  { facility, currency, exchange, requested }: Setting,
  { price }: LoanDecision,
): readonly Text[] => {
  const { requestedAmount, baseRate } = facility;
  const isBaseUnknown =
    baseRate !== undefined && price.kind === 'priced' && price.base === undefined;
  return [
    ...(requestedAmount !== undefined && requested === undefined
      ? [exchange.missingText(currency)]
      : []),
    ...(isBaseUnknown
      ? [
          {
            en: `base rate ${baseRate} is not in the policy for ${currency}`,
            zh: `政策中没有${currency}基准利率${baseRate}`,
          },
        ]
      : []),
  ];
};

/** Decides on one company. Pure; never throws for what a company or a request may hold. */
export const decide = (request: DecisionRequest): CreditDecision => {
  const { input, rated, policy, terms } = request;
  const setting = settingOf(request);
  const { exchange, facility, currency, requested } = setting;
  const offered = pledgedForLimit(terms.collateral ?? [], exchange, input.asOf);
  const limit = limitOf(
    request,
    facilityTerms(facility, requested, exchange.currency),
    offered.pledges,
  );
  const months = monthsOf(facility, limit);
  const exposure = exposureOf(request, setting, limit);
  const loan = decideLoan({ ...request, exchange, exposure, months, currency });
  const handling = handled(request, setting, owedOf(request, setting, limit));
  return {
    policy,
    facility,
    currency,
    ...(requested === undefined ? {} : { requested }),
    limit,
    exposure,
    months,
    ...loan,
    handling,
    assumptions: unique([
      ...assumedOf(request, months),
      ...limit.assumptions,
      ...offered.assumptions,
      ...exposure.assumptions,
      ...loan.assumptions,
      ...exchange.assumptions,
      ...unmetOf(setting, loan),
    ]),
    text: decisionText(rated, { ...loan, limit, handling }),
  };
};
