import type { DecisionDocument } from '../contracts/assessment-output.ts';
import { ratioText, statisticText } from '../contracts/output.ts';
import { ECL_SOURCE } from '../domain/decision/accounting/expected-credit-loss.ts';
import type { FiveCategorySuggestion } from '../domain/decision/accounting/five-category.ts';
import type { StageSuggestion } from '../domain/decision/accounting/impairment-stage.ts';
import type { CreditDecision } from '../domain/decision/decide.ts';
import { categoryText, STAGE_TITLES, stageText } from '../domain/decision/decision-text.ts';

export const describeStage = (suggestion: StageSuggestion): DecisionDocument['stage'] => {
  const { stage, horizon, grounds, notTested, source } = suggestion;
  return {
    stage,
    title: STAGE_TITLES[stage],
    horizon,
    grounds: grounds.map((each) => ({ ...each })),
    notTested: [...notTested],
    source,
    text: stageText(suggestion),
  };
};

export const describeCategory = (
  suggestion: FiveCategorySuggestion,
): DecisionDocument['category'] => {
  const { category, title, isNonPerforming, grounds, notTested, source } = suggestion;
  return {
    category,
    title,
    isNonPerforming,
    grounds: grounds.map((each) => ({ ...each })),
    notTested: [...notTested],
    source,
    text: categoryText(suggestion),
  };
};

/** Expected losses with each state of the economy. */
export const describeLoss = ({ loss, policy }: CreditDecision): DecisionDocument['loss'] => ({
  horizon: loss.horizon,
  allowance: ratioText(loss.allowance),
  twelveMonth: ratioText(loss.twelveMonth),
  lifetime: ratioText(loss.lifetime),
  share: ratioText(loss.share),
  years: statisticText(loss.years),
  effectiveInterestRate: ratioText(loss.effectiveInterestRate),
  scenarios: loss.scenarios.map(({ scenario, weight, twelveMonth, lifetime }) => ({
    id: scenario,
    title: policy.expectedLoss.scenarios.find(({ id }) => id === scenario)?.title ?? {
      en: scenario,
      zh: scenario,
    },
    weight: statisticText(weight),
    twelveMonth: ratioText(twelveMonth),
    lifetime: ratioText(lifetime),
  })),
  source: ECL_SOURCE,
});
