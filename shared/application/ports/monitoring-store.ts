import type { MonitoringDocument } from '../../contracts/monitoring-output.ts';
import type { IsoDate } from '../../kernel/dates.ts';

/** The monitoring of one tenant's models, one immutable document a day. */
export interface MonitoringStore {
  latest(modelId: string): Promise<MonitoringDocument | undefined>;
  find(modelId: string, day: IsoDate): Promise<MonitoringDocument | undefined>;
  /** What is stored for that day stays: false where there was something. */
  save(document: MonitoringDocument): Promise<boolean>;
}

/** A model that has rated companies of a tenant. */
export interface ModelInUse {
  readonly tenant: string;
  readonly modelId: string;
}

export interface ModelsInUse {
  all(): Promise<readonly ModelInUse[]>;
}
