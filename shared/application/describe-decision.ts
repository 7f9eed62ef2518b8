import type {
  AssessmentDocument,
  DecisionDocument,
  DecisionShortDocument,
} from '../contracts/assessment-output.ts';
import { ratioText, statisticText } from '../contracts/output.ts';
import { IRB_SOURCE } from '../domain/decision/capital/irb.ts';
import { LGD_SOURCE } from '../domain/decision/capital/secured-lgd.ts';
import type { CreditDecision } from '../domain/decision/decide.ts';
import { EXPOSURE_BASIS_TITLES } from '../domain/decision/exposure-decided.ts';
import { FACILITY_PRODUCTS } from '../domain/decision/facility-product.ts';
import { entryOf } from '../domain/decision/policy/entry-of.ts';
import { decimalText } from '../kernel/decimal.ts';
import type { Text } from '../kernel/text.ts';
import { describeCategory, describeLoss, describeStage } from './describe-accounting.ts';
import { describeHandling } from './describe-handling.ts';
import { describeLimit } from './describe-limit.ts';
import { describePrice } from './describe-price.ts';
import { policyHash } from './policy-hash.ts';

export const describePolicyUsed = (
  policy: CreditDecision['policy'],
): DecisionDocument['policy'] => ({
  id: policy.id,
  version: policy.version.toNumber(),
  effectiveFrom: policy.effectiveFrom,
  hash: policyHash(policy),
});

const describeFacility = ({
  facility,
  currency,
}: CreditDecision): Pick<DecisionDocument, 'facility'> => {
  const { product, purpose, months, requestedAmount, offeredRate } = facility;
  if (Object.keys(facility).length === 0) return {};
  const declared = product === undefined ? undefined : FACILITY_PRODUCTS[product];
  const aim = purpose ?? declared?.purpose;
  return {
    facility: {
      ...(product === undefined || declared === undefined
        ? {}
        : { product, productTitle: declared.title }),
      ...(aim === undefined ? {} : { purpose: aim }),
      ...(months === undefined ? {} : { months }),
      ...(requestedAmount === undefined ? {} : { requestedAmount: decimalText(requestedAmount) }),
      currency,
      ...(offeredRate === undefined ? {} : { offeredRate: decimalText(offeredRate) }),
    },
  };
};

const describeExposure = ({
  exposure,
  currency,
  months,
}: CreditDecision): DecisionDocument['exposure'] => ({
  basis: exposure.basis,
  title: EXPOSURE_BASIS_TITLES[exposure.basis],
  currency,
  drawn: ratioText(exposure.drawn.amount),
  undrawn: ratioText(exposure.undrawn.amount),
  conversionFactor: decimalText(exposure.conversionFactor),
  exposureAtDefault: ratioText(exposure.exposureAtDefault.amount),
  months,
});

const INELIGIBLE_TEXTS: Readonly<Record<string, Text>> = {
  'type-unknown': { en: 'no type of the policy', zh: '政策中无此押品类型' },
  'type-ineligible': { en: 'not eligible', zh: '不合格押品' },
  'below-minimum-cover': { en: 'below the minimum cover', zh: '低于最低覆盖要求' },
  'no-benefit': { en: 'would not lower the loss', zh: '不能降低违约损失率' },
};

const describeLgd = ({ lgd, claim, policy }: CreditDecision): DecisionDocument['lgd'] => ({
  claim,
  lgd: ratioText(lgd.lgd),
  unsecuredLgd: decimalText(lgd.unsecuredLgd),
  uncovered: ratioText(lgd.uncovered),
  parts: lgd.parts.map(({ type, haircut, valueAdjusted, covered, lgd: rate, ineligible }) => ({
    type,
    title: entryOf(policy.collateral.types, type)?.title ?? { en: type, zh: type },
    haircut: ratioText(haircut),
    valueAdjusted: ratioText(valueAdjusted),
    covered: ratioText(covered),
    lgd: decimalText(rate),
    ...(ineligible === undefined
      ? {}
      : { ineligible: INELIGIBLE_TEXTS[ineligible] ?? { en: ineligible, zh: ineligible } }),
  })),
  source: LGD_SOURCE,
});

const describeCapital = ({ capital, policy }: CreditDecision): DecisionDocument['capital'] => {
  const { required, variants, maturityYears, salesMillions } = capital;
  const { irb } = required;
  return {
    basis: required.basis,
    riskWeight: ratioText(required.riskWeight),
    requirement: ratioText(required.requirement),
    riskWeightedAssets: ratioText(required.riskWeightedAssets.amount),
    capital: ratioText(required.capital.amount),
    expectedLoss: ratioText(required.expectedLoss.amount),
    ...(irb === undefined
      ? {}
      : {
          pdUsed: statisticText(irb.pdUsed),
          correlation: statisticText(irb.correlation),
          maturitySlope: statisticText(irb.maturitySlope),
          pdStressed: statisticText(irb.pdStressed),
        }),
    maturityYears: decimalText(maturityYears),
    ...(salesMillions === undefined
      ? {}
      : {
          salesMillions: statisticText(salesMillions),
          salesCurrency: policy.capital.smallFirm.currency,
        }),
    variants: variants.map(({ id, title, riskWeight, requirement }) => ({
      id,
      title,
      riskWeight: ratioText(riskWeight),
      requirement: ratioText(requirement),
    })),
    source: IRB_SOURCE,
  };
};

/** A decision as it is stored and sent. */
export const describeDecision = (decision: CreditDecision): DecisionDocument => ({
  policy: describePolicyUsed(decision.policy),
  watchLevel: decision.handling.watchLevel,
  isWatchLevelAssumed: decision.handling.isWatchLevelAssumed,
  ...describeFacility(decision),
  limit: describeLimit(decision),
  exposure: describeExposure(decision),
  lgd: describeLgd(decision),
  price: describePrice(decision),
  capital: describeCapital(decision),
  loss: describeLoss(decision),
  stage: describeStage(decision.stage),
  category: describeCategory(decision.category),
  handling: describeHandling(decision.handling),
  assumptions: [...decision.assumptions],
  text: decision.text,
});

/** The head of a decision, for a summary. */
export const shortDecision = (decision: DecisionDocument): DecisionShortDocument => {
  const { policy, watchLevel, isWatchLevelAssumed, limit, price, stage, category } = decision;
  const { strategy, strategyTitle, monitoringDays } = decision.handling;
  return {
    policy,
    watchLevel,
    isWatchLevelAssumed,
    limit: {
      kind: limit.kind,
      ...(limit.amount === undefined ? {} : { amount: limit.amount }),
      currency: limit.currency,
      ...(limit.binding === undefined ? {} : { binding: limit.binding }),
      ...(limit.secondTightest === undefined ? {} : { secondTightest: limit.secondTightest }),
      refusals: limit.refusals,
      text: limit.text,
    },
    price: {
      kind: price.kind,
      ...(price.kind === 'priced' ? { quoted: price.quoted } : {}),
      ...(price.kind === 'priced' && price.offered !== undefined
        ? { raroc: price.offered.raroc }
        : {}),
      text: price.text,
    },
    stage: { stage: stage.stage, title: stage.title, text: stage.text },
    category: { category: category.category, title: category.title, text: category.text },
    strategy,
    strategyTitle,
    monitoringDays,
    text: decision.text,
  };
};

/** A document without its trace and with the head of its decision alone. */
export const summaryOf = ({ trace: _, decision, ...document }: AssessmentDocument) => ({
  ...document,
  ...(decision === undefined ? {} : { decision: shortDecision(decision) }),
});
