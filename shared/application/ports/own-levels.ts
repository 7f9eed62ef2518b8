import type { WatchLevel } from '../../domain/decision/handling/watch-level.ts';
import type { IsoDate } from '../../kernel/dates.ts';

/** Levels of one tenant’s companies from their own signals alone, see `WatchDocument.ownLevel`. */
export interface OwnLevels {
  /** Each with the day from which it held, oldest first; empty where nothing ever warned. */
  changes(companyId: string): Promise<readonly { readonly on: IsoDate; readonly to: WatchLevel }[]>;
}
