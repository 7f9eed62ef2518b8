import { creditTermsOf, type DecisionGiven } from '../contracts/facility-input.ts';
import { DEFAULT_POLICY } from '../domain/decision/policy/default-policy.ts';
import { dateOf, type IsoInstant } from '../kernel/dates.ts';
import type { DecisionBasis } from './assess-knowledge.ts';
import type { PointOfView } from './company-knowledge.ts';
import type { PolicyStore } from './ports/policy-store.ts';
import type { WatchLevels } from './ports/watch-levels.ts';

/** What deciding and replaying read. */
export type PolicyReading = Pick<PolicyStore, 'inForce' | 'find'>;

export interface DecisionPorts {
  /** Without it the default policy decides. */
  readonly policies?: PolicyReading;
  /** Without it no watch level is known. */
  readonly watchLevels?: WatchLevels;
}

/**
 * What a decision rests on beside the rating: the policy in force on the day of knowledge, what the
 * request says, and the watch level where the question is about today.
 */
export const decisionBasisOf = async (
  { policies, watchLevels }: DecisionPorts,
  companyId: string,
  given: DecisionGiven,
  { view, madeAt }: { readonly view: PointOfView; readonly madeAt: IsoInstant },
): Promise<DecisionBasis> => {
  const recorded = await policies?.inForce(dateOf(view.knownAt), view.knownAt);
  const isPresent = view.asOf >= dateOf(madeAt) && view.knownAt >= madeAt;
  const watchLevel = isPresent ? await watchLevels?.find(companyId) : undefined;
  return {
    policy: recorded?.policy ?? DEFAULT_POLICY,
    terms: creditTermsOf(given),
    ...(watchLevel === undefined ? {} : { watchLevel }),
  };
};
