import { type Decimal, decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Industry } from '../../identifiers/industry/industry.ts';
import type { InputContext } from '../../inputs/resolve.ts';
import type { Segment } from '../../models/rating-model.ts';
import { type Grade, notchOf } from '../../scales/master-scale.ts';
import type { Source } from '../../source.ts';
import {
  type CreditPolicy,
  type PolicyReference,
  policyReference,
} from '../policy/credit-policy.ts';
import { type Approval, approvalAuthority } from './approval-authority.ts';
import { type Covenant, covenantsOf } from './covenant.ts';
import {
  ACTIONS_BY_LEVEL,
  BAND_OF_GRADE,
  CONDITIONS_BY_BAND,
  CONDITIONS_BY_SEGMENT,
  COVER_MIN,
  type GradeBand,
  GUARANTEES,
  HANDLING_SOURCE,
  type Measure,
  MONITORING_DAYS,
  type RiskStrategy,
  SEGMENTS_REVIEWED_TWICE,
  STRATEGIES,
  STRATEGY_TITLES,
} from './handling-tables.ts';
import type { WatchLevel } from './watch-level.ts';

export interface HandlingRequest {
  readonly grade: Grade;
  readonly segment: Segment;
  readonly industry?: Industry;
  /** Calm unless given. */
  readonly watchLevel?: WatchLevel;
  readonly policy: CreditPolicy;
  /** What the covenants are read from: the series with its parameters. */
  readonly inputs: InputContext;
  /** All that the client would owe this bank; without it no authority is named. */
  readonly exposure?: Money;
  /** Units of the policy’s approval currency for one unit of the exposure’s. */
  readonly exchangeRate?: Decimal;
}

/** How to treat the client: what follows from grade, watch level and segment. */
export interface Handling {
  readonly policy: PolicyReference;
  readonly band: GradeBand;
  readonly watchLevel: WatchLevel;
  readonly isWatchLevelAssumed: boolean;
  readonly strategy: RiskStrategy;
  readonly strategyTitle: Text;
  readonly conditions: readonly Measure[];
  readonly guarantees: readonly Measure[];
  /** Share of the exposure that collateral or guarantees must cover. */
  readonly coverMin: Decimal;
  readonly covenants: readonly Covenant[];
  readonly monitoringDays: number;
  readonly approval?: Approval;
  /** What the watch level asks to be done now. */
  readonly actions: readonly Measure[];
  readonly source: Source;
}

export const handlingOf = (request: HandlingRequest): Handling => {
  const { grade, segment, policy, exposure, exchangeRate, inputs } = request;
  const watchLevel = request.watchLevel ?? 'GREEN';
  const band = BAND_OF_GRADE[notchOf(grade).internalGrade];
  const strategy = STRATEGIES[band][watchLevel];
  const days = MONITORING_DAYS[band][watchLevel];
  const isTwice = SEGMENTS_REVIEWED_TWICE.includes(segment);
  return {
    policy: policyReference(policy),
    band,
    watchLevel,
    isWatchLevelAssumed: request.watchLevel === undefined,
    strategy,
    strategyTitle: STRATEGY_TITLES[strategy],
    conditions: [...CONDITIONS_BY_BAND[band], ...CONDITIONS_BY_SEGMENT[segment]],
    guarantees: GUARANTEES[band],
    coverMin: decimal(COVER_MIN[band]),
    covenants: covenantsOf(request, inputs),
    monitoringDays: isTwice ? Math.ceil(days / 2) : days,
    ...(exposure === undefined
      ? {}
      : {
          approval: approvalAuthority({
            grade,
            segment,
            watchLevel,
            exposure,
            policy,
            ...(exchangeRate === undefined ? {} : { exchangeRate }),
          }),
        }),
    actions: ACTIONS_BY_LEVEL[watchLevel],
    source: HANDLING_SOURCE,
  };
};
