import type { StorageUse } from './route.ts';

/**
 * One function that runs by the clock, declared once beside its handler. The rule that calls it,
 * its permissions and the local runner are all made from this.
 */
export interface Schedule {
  /** Equals the folder's name under functions/schedule. */
  readonly id: string;
  /** As EventBridge reads it, UTC: `rate(1 day)` or `cron(15 3 * * ? *)`. */
  readonly expression: string;
  readonly summary: string;
  readonly storage: StorageUse;
  readonly memoryMegabytes?: number;
  readonly timeoutSeconds?: number;
}

export const defineSchedule = <const Declared extends Schedule>(schedule: Declared): Declared =>
  schedule;
