import type { Reach } from './reach.ts';

/**
 * One function that runs by the clock, declared once beside its handler. The rule that calls it,
 * its permissions and the local runner are all made from this.
 */
export interface Schedule extends Reach {
  /** Equals the folder's name under functions/schedule. */
  readonly id: string;
  /** As EventBridge reads it, UTC: `rate(1 day)` or `cron(15 3 * * ? *)`. */
  readonly expression: string;
  readonly summary: string;
  /** Whether the local runner also runs it once when it has started; nothing on AWS. */
  readonly atStart?: boolean;
  readonly memoryMegabytes?: number;
  readonly timeoutSeconds?: number;
}

export const defineSchedule = <const Declared extends Schedule>(schedule: Declared): Declared =>
  schedule;
