import type { Text } from '../../../kernel/text.ts';
import { type Grade, notchOf } from '../../scales/master-scale.ts';
import type { Source } from '../../source.ts';
import {
  type CreditPolicy,
  type PolicyReference,
  policyReference,
} from '../policy/credit-policy.ts';
import type { FiveCategory } from './five-category.ts';
import { STAGE_RULES } from './stage-rules.ts';
import type { Ground } from './suggestion.ts';

export const STAGES = ['stage-1', 'stage-2', 'stage-3', 'poci'] as const;
export type Stage = (typeof STAGES)[number];

/** What is known of one exposure; an absent member is not known and triggers nothing. */
export interface StageFacts {
  readonly grade: Grade;
  readonly gradeAtOrigination?: Grade;
  /** PD over the remaining life, now and as expected at origination for the same span. */
  readonly lifetimePd?: number;
  readonly lifetimePdAtOrigination?: number;
  readonly daysPastDue?: number;
  readonly isOnWatchlist?: boolean;
  readonly isForborne?: boolean;
  readonly isUnlikelyToPay?: boolean;
  readonly isCreditImpaired?: boolean;
  /** Bought or originated when already impaired. */
  readonly isPurchasedImpaired?: boolean;
  readonly fiveCategory?: FiveCategory;
  /** Where the exposure stands today, and for how long nothing has triggered. */
  readonly stageBefore?: Stage;
  readonly monthsSinceTriggersCleared?: number;
  readonly monthsSinceForbearance?: number;
}

export interface StageSuggestion {
  readonly kind: 'suggestion';
  readonly policy: PolicyReference;
  readonly stage: Stage;
  /** Every rule that speaks for the stage or for the one below it. */
  readonly grounds: readonly (Ground & { readonly stage: Stage })[];
  /** Rules that could not be asked, for want of the figure. */
  readonly notTested: readonly Text[];
  /** 12-month for stage 1, lifetime for all others. */
  readonly horizon: 'twelve-months' | 'lifetime';
  readonly source: Source;
}

export const STAGE_SOURCE: Source = {
  citation: 'IFRS 9 Financial Instruments; CAS 22 is converged with it',
  locator: '5.5.3, 5.5.5, 5.5.7, 5.5.10, 5.5.11, 5.5.13, B5.5.37; from memory, to be confirmed',
  confidence: 'practice',
};

const DEPTH: Readonly<Record<Stage, number>> = {
  'stage-1': 1,
  'stage-2': 2,
  'stage-3': 3,
  poci: 4,
};

/** Suggests the impairment stage with every trigger, not only the first. */
export const suggestStage = (facts: StageFacts, policy: CreditPolicy): StageSuggestion => {
  const thresholds = policy.significantIncrease;
  const isExempt =
    thresholds.lowCreditRiskExemption && notchOf(facts.grade).number <= notchOf('BBB-').number;
  const tested = STAGE_RULES.map((rule) => ({ rule, found: rule.find(facts, thresholds) }));
  const grounds = tested.flatMap(({ rule, found }) => {
    if (typeof found === 'string' || (isExempt && rule.yieldsToLowRisk)) return [];
    const { code, title, source, stage } = rule;
    return [{ code, title, source, stage, evidence: found }];
  });
  const stage = grounds.reduce<Stage>(
    (worst, each) => (DEPTH[each.stage] > DEPTH[worst] ? each.stage : worst),
    'stage-1',
  );
  return {
    kind: 'suggestion',
    policy: policyReference(policy),
    stage,
    grounds,
    notTested: tested.flatMap(({ rule, found }) => (found === 'not-known' ? [rule.title] : [])),
    horizon: stage === 'stage-1' ? 'twelve-months' : 'lifetime',
    source: STAGE_SOURCE,
  };
};
