import type { Segment } from '../models/rating-model.ts';
import type { PdPercentiles } from './pd-percentiles.ts';
import { PD_PERCENTILES_US_LISTED } from './pd-percentiles-us-listed.ts';

/** The peers of a segment; undefined where no public data say how their PDs lie. */
export const pdPercentilesOf = (segment: Segment): PdPercentiles | undefined =>
  PD_PERCENTILES_US_LISTED.find((each) => each.segment === segment);
