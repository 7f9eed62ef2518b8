import type { WarningParametersVersion } from '../../domain/warnings/parameters.ts';
import type { IsoInstant } from '../../kernel/dates.ts';

export interface WarningParametersRecorded {
  readonly parameters: WarningParametersVersion;
  readonly recordedAt: IsoInstant;
}

/** The parameters of one tenant's warnings, every version that was ever put. */
export interface WarningParametersStore {
  /** Lowest version first; strongly consistent. */
  all(): Promise<readonly WarningParametersRecorded[]>;
  /** False where the version is taken. */
  add(recorded: WarningParametersRecorded): Promise<boolean>;
}
