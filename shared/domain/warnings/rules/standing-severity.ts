import { graverOf, milderOf, type WarningSeverity } from '../severity.ts';
import type { Reading } from './reading.ts';

/**
 * How grave a signal is after a reading, given how grave it was (undefined: not raised). A fall
 * within the hysteresis changes nothing, a gap in the figures changes nothing; undefined means that
 * the reading is clear, which clears the signal once the rule's persistence has passed.
 */
export const standingSeverity = (
  before: WarningSeverity | undefined,
  reading: Reading,
): WarningSeverity | undefined => {
  if (reading.kind === 'not-evaluable') return before;
  const kept =
    before === undefined || reading.held === undefined ? undefined : milderOf(before, reading.held);
  if (reading.kind === 'quiet') return kept;
  return kept === undefined ? reading.severity : graverOf(reading.severity, kept);
};
