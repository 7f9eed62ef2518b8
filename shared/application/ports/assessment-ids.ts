import type { IsoDate, IsoInstant } from '../../kernel/dates.ts';

/** Makes ids of assessments. */
export interface AssessmentIds {
  /**
   * A ULID whose time is the day assessed and whose randomness begins with the time of making:
   * ids sort by the day they are true for, then by when they were made. So a look back in time
   * never becomes the latest rating.
   */
  next(asOf: IsoDate, madeAt: IsoInstant): string;
}
