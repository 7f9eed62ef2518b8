import type { NotComputable } from './not-computable.ts';

/** Observations of one grade or group that share a PD. */
export interface DefaultBucket {
  /** Predicted one-year probability of default, 0 to 1. */
  readonly pd: number;
  /** Observations at the start of the year; a whole number. */
  readonly count: number;
  /** How many of them defaulted within the year; a whole number. */
  readonly defaults: number;
}

/** What keeps a bucket from being tested; nothing, as a rule. */
export const bucketGap = ({ pd, count, defaults }: DefaultBucket): NotComputable | undefined => {
  const whole = Number.isSafeInteger(count) && Number.isSafeInteger(defaults);
  if (!whole || defaults < 0 || defaults > count) return 'counts-invalid';
  if (!(pd >= 0 && pd <= 1)) return 'pd-out-of-range';
  return count === 0 ? 'no-observations' : undefined;
};
