import type { IsoDate } from '../../../kernel/dates.ts';
import type { Reading } from '../rules/reading.ts';
import type { WarningRule } from '../rules/warning-rule.ts';

/** What the history has to know of a rule beside its readings. */
export interface Signal
  extends Pick<WarningRule, 'id' | 'kind' | 'rootCause' | 'raiseAfter' | 'clearAfter'> {
  readonly halfLifeDays: number;
  /** Whether it speaks of the company itself rather than of what reaches it from others. */
  readonly isOwn: boolean;
}

/** Everything one rule said of a company on one day. */
export interface Observation {
  readonly on: IsoDate;
  readonly readings: readonly Reading[];
}
