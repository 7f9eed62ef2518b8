import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import type { Industry } from '../../identifiers/industry/industry.ts';
import type { Segment } from '../../models/rating-model.ts';
import { type Grade, notchOf } from '../../scales/master-scale.ts';
import type { Source } from '../../source.ts';
import { atGrade } from '../policy/by-grade.ts';
import type { CreditPolicy } from '../policy/credit-policy.ts';
import { isExempt } from '../policy/exemption.ts';
import { BAND_OF_GRADE, type GradeBand, HANDLING_SOURCE } from './handling-tables.ts';

export interface CovenantContext {
  readonly grade: Grade;
  readonly segment: Segment;
  readonly industry?: Industry;
  readonly policy: CreditPolicy;
}

/** A promise about one indicator: at most or at least a threshold. */
export interface CovenantRule {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly relation: 'at-most' | 'at-least';
  readonly source: Source;
  /** Undefined where it is not asked of this grade and segment. */
  threshold(context: CovenantContext): Decimal | undefined;
}

const INTEREST_COVER_MIN: Readonly<Record<GradeBand, string>> = {
  strong: '4',
  good: '3',
  fair: '2.5',
  weak: '2',
  poor: '2',
  default: '2',
};

const OPERATING: readonly Segment[] = ['large', 'mid', 'sme', 'start-up'];
const RUNWAY_MONTHS_MIN = decimal(6);
const DOUBLE_LEVERAGE_MAX = decimal('1.2');
const LOAN_TO_VALUE_MAX = decimal('0.7');

const POLICY_SOURCE: Source = {
  citation: 'Credit policy of the bank',
  locator: 'the caps under which the limit was set, kept as promises',
  confidence: 'design',
};

const positive = (value: Decimal): Decimal | undefined => (value.gt(0) ? value : undefined);

export const COVENANT_RULES: readonly CovenantRule[] = [
  {
    indicator: 'debt-to-ebitda',
    relation: 'at-most',
    source: POLICY_SOURCE,
    threshold: ({ policy, segment, grade }) =>
      OPERATING.includes(segment) && !isExempt('leverage-to-earnings', segment, grade, policy)
        ? positive(atGrade(policy.leverage.ebitdaMultiple[segment], grade))
        : undefined,
  },
  {
    indicator: 'debt-to-assets',
    relation: 'at-most',
    source: POLICY_SOURCE,
    threshold: ({ policy, industry, segment, grade }) => {
      if (isExempt('debt-to-assets', segment, grade, policy)) return undefined;
      const { byGbSection, standard } = policy.debtToAssets;
      return (industry === undefined ? undefined : byGbSection[industry.gbSection]) ?? standard;
    },
  },
  {
    indicator: 'dscr',
    relation: 'at-least',
    source: POLICY_SOURCE,
    threshold: ({ policy, grade }) => atGrade(policy.cashFlow.dscrMin, grade),
  },
  {
    indicator: 'ebitda-interest',
    relation: 'at-least',
    source: HANDLING_SOURCE,
    threshold: ({ grade, segment }) =>
      OPERATING.includes(segment)
        ? decimal(INTEREST_COVER_MIN[BAND_OF_GRADE[notchOf(grade).internalGrade]])
        : undefined,
  },
  {
    indicator: 'runway-months',
    relation: 'at-least',
    source: HANDLING_SOURCE,
    threshold: ({ segment }) => (segment === 'start-up' ? RUNWAY_MONTHS_MIN : undefined),
  },
  {
    indicator: 'double-leverage',
    relation: 'at-most',
    source: HANDLING_SOURCE,
    threshold: ({ segment }) => (segment === 'financial-holding' ? DOUBLE_LEVERAGE_MAX : undefined),
  },
  {
    indicator: 'loan-to-value',
    relation: 'at-most',
    source: HANDLING_SOURCE,
    threshold: ({ segment }) => (segment === 'project' ? LOAN_TO_VALUE_MAX : undefined),
  },
];
