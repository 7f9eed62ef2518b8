import type { IsoDate } from '../../kernel/dates.ts';
import type { Text } from '../../kernel/text.ts';
import type { Segment } from '../models/rating-model.ts';
import type { Source } from '../source.ts';

/** How the PDs of a company's peers were spread on a day. */
export interface PdPercentiles {
  readonly segment: Segment;
  readonly group: Text;
  readonly asOf: IsoDate;
  readonly companies: number;
  /** PD below which that share of the peers lies, by whole percent, ascending. */
  readonly points: readonly { readonly percentile: number; readonly pd: number }[];
  readonly source: Source;
}
