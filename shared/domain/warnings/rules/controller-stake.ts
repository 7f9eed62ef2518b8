import { type Decimal, ONE, smallest, sum } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import type { FactOf } from '../../facts/fact.ts';
import { openFacts } from './fact-reading.ts';
import { type Condition, measures, unknown } from './legs.ts';
import { atLeast, isRaised } from './measure.ts';
import type { WarningContext } from './warning-context.ts';

type StakeKind = 'equity-freeze' | 'equity-pledge';

export interface ControllerStake {
  readonly facts: readonly FactOf<StakeKind>[];
  /** Part of the controller’s stake, at most 1; undefined where no fact states one. */
  readonly share: Decimal | undefined;
  /** Whether a fact states none: the share is at least what is said. */
  readonly isOpen: boolean;
}

/**
 * What of the controller’s own stake is frozen or pledged. Freezes that wait behind each other name
 * the same shares, so that the sum is cut at the whole stake.
 */
export const controllerStake = (context: WarningContext, kind: StakeKind): ControllerStake => {
  const open: readonly FactOf<StakeKind>[] = openFacts(context, kind);
  const facts = open.filter(({ holder }) => holder === 'controller');
  const shares = facts.flatMap(({ shareOfHolding }) => shareOfHolding ?? []);
  return {
    facts,
    share: shares.length === 0 ? undefined : smallest(ONE, sum(shares)),
    isOpen: shares.length < facts.length,
  };
};

interface StakeAsked {
  readonly share: Decimal | undefined;
  readonly isOpen: boolean;
  readonly title: Text;
  readonly raise: Decimal;
}

/** Whether the share passes its threshold; shares that are not stated can only add to it. */
export const stakeCondition = ({ share, isOpen, title, raise }: StakeAsked): Condition => {
  if (share === undefined) return unknown(title);
  const measure = atLeast({ title, unit: 'fraction', value: share, raise });
  return isOpen && !isRaised(measure) ? unknown(title) : measures(measure);
};
