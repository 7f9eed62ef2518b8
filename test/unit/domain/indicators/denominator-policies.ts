import type { DenominatorPolicy } from '../../../../shared/domain/indicators/indicator.ts';
import type { NotMeaningfulReason } from '../../../../shared/kernel/outcome.ts';

/** What an indicator may answer instead of a number under each policy. */
export const POLICY_REASONS: Readonly<Record<DenominatorPolicy, readonly NotMeaningfulReason[]>> = {
  N0: ['zero-denominator', 'non-positive-denominator'],
  N1: ['negative-equity'],
  N2: ['negative-earnings'],
  N3: ['no-debt'],
  N4: ['no-interest', 'loss-without-interest'],
  N5: ['zero-denominator', 'turned-profitable', 'loss-widened', 'loss-narrowed'],
  // Cash despite a loss leaves the question open; without cash it is the worst answer.
  N6: ['both-negative', 'not-applicable', 'zero-denominator'],
  N7: ['net-cash', 'no-burn'],
  N8: ['not-applicable'],
};
