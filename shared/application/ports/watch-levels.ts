import type { WatchLevel } from '../../domain/decision/handling/watch-level.ts';

/** What early warning says of one tenant's companies now. */
export interface WatchLevels {
  /** Undefined where the company is not watched. */
  find(companyId: string): Promise<WatchLevel | undefined>;
}
