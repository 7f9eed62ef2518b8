import type { Fact } from '../../facts/fact.ts';
import type { Segment } from '../../models/rating-model.ts';
import type { PeerQuantiles } from '../../quality/external-figures.ts';
import type { AuditOpinion, StatementVersion } from '../../statements/statement.ts';
import type { PdPercentiles } from '../pd-percentiles.ts';
import type { WarningSeverity } from '../severity.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { RatingPoint, WarningContext } from './warning-context.ts';

/** A made-up statement; whatever is left out is an audited consolidated CAS year in CNY. */
export interface ExampleStatement {
  /** The last day; the year's end before `asOf` unless given. */
  readonly end?: string;
  readonly months?: number;
  readonly lines: Readonly<Record<string, string>>;
  readonly version?: StatementVersion;
  readonly auditOpinion?: AuditOpinion;
  readonly currency?: string;
}

/** A company in a few figures, from which the test builds the context that rules read. */
export interface ExampleSituation {
  /** 2025-04-30 unless given. */
  readonly asOf?: string;
  /** This year's statement. */
  readonly now?: ExampleStatement['lines'];
  /** Last year's. */
  readonly before?: ExampleStatement['lines'];
  readonly twoYearsBefore?: ExampleStatement['lines'];
  /** Where years and defaults do not say it. */
  readonly statements?: readonly ExampleStatement[];
  readonly facts?: readonly Fact[];
  readonly ratings?: readonly RatingPoint[];
  readonly neighbourhood?: Neighbourhood;
  readonly industry?: Readonly<Record<string, PeerQuantiles>>;
  readonly segment?: Segment;
  readonly pdPercentiles?: PdPercentiles;
  readonly covenants?: WarningContext['covenants'];
  /** Parameters that differ from their defaults. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Executed by a test and shown in the catalogue. A near miss is quiet, close to the threshold. */
export type WarningExample = {
  readonly name: string;
  readonly given: ExampleSituation;
} & (
  | { readonly expect: 'fires'; readonly severity: WarningSeverity }
  | { readonly expect: 'near-miss' | 'not-evaluable' }
);
