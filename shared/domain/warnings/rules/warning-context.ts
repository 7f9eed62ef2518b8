import type { IsoDate } from '../../../kernel/dates.ts';
import type { Covenant } from '../../decision/handling/covenant.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Segment } from '../../models/rating-model.ts';
import type { PeerFigures } from '../../quality/external-figures.ts';
import type { Grade } from '../../scales/master-scale.ts';
import type { PdPercentiles } from '../pd-percentiles.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { StatementView } from './statement-view.ts';

/** One rating of the company in its history. */
export interface RatingPoint {
  /** The day the rating speaks for. */
  readonly on: IsoDate;
  readonly grade: Grade;
  /** Through the cycle. */
  readonly pd: number;
  /** In the state of the economy of the day, where one was given. */
  readonly pointInTimePd?: number;
  readonly modelId: string;
}

/**
 * Everything a rule may look at: what was known of one company on one day. Pure: the same context
 * always gives the same readings.
 */
export interface WarningContext {
  readonly asOf: IsoDate;
  readonly segment?: Segment;
  /** Absent while no statement is known. */
  readonly statements?: StatementView;
  /** Known by the day, corrections and withdrawals already applied. */
  readonly facts: readonly Fact[];
  /** Oldest first. */
  readonly ratings: readonly RatingPoint[];
  /** Absent where the network was not looked at. */
  readonly neighbourhood?: Neighbourhood;
  /** Where companies of the industry lie on single measures, where somebody supplies it. */
  readonly industry?: PeerFigures;
  /** How PDs of the segment are spread. */
  readonly pdPercentiles?: PdPercentiles;
  /** Covenants of the policy, each with where it stands. */
  readonly covenants?: readonly Covenant[];
}
