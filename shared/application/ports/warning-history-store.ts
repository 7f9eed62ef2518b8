import type { RaisedWarning } from '../../domain/warnings/effectiveness.ts';
import type { IsoDate } from '../../kernel/dates.ts';

/** Every warning of one tenant, closed ones included, with what came of looking into it. */
export interface WarningHistoryStore {
  /** Those raised on a day or later, in any order. */
  raised(since: IsoDate): Promise<readonly RaisedWarning[]>;
}
