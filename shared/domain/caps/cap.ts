import type { IsoDate } from '../../kernel/dates.ts';
import type { Text } from '../../kernel/text.ts';
import type { Fact } from '../facts/fact.ts';
import type { IndicatorResult } from '../indicators/indicator.ts';
import type { Segment } from '../models/rating-model.ts';
import type { Grade } from '../scales/master-scale.ts';
import type { Source } from '../source.ts';
import type { StatementSeries } from '../statements/series.ts';

/** What a cap may look at. */
export interface CapContext {
  readonly asOf: IsoDate;
  readonly segment: Segment;
  readonly series: StatementSeries;
  readonly facts: readonly Fact[];
  readonly indicators: ReadonlyMap<string, IndicatorResult>;
  /** Whether a group stands behind the company. */
  readonly hasSupport: boolean;
}

/** The evidence that makes a cap bind, or nothing. */
export type CapFinding = { readonly evidence: Text } | undefined;

/**
 * A ceiling on the grade that no score can lift: a knock-out or a gap too grave for any model.
 * Caps only ever lower a grade; several may apply, the lowest binds.
 */
export interface Cap {
  readonly id: string;
  readonly title: Text;
  /** When it applies, as text. */
  readonly rule: string;
  readonly grade: Grade;
  readonly source: Source;
  /** Situations in words, with whether the cap applies; executed by a test. */
  readonly examples: readonly CapExample[];
  find(context: CapContext): CapFinding;
}

export interface CapExample {
  readonly name: string;
  readonly applies: boolean;
  readonly given: {
    readonly asOf?: string;
    readonly segment?: Segment;
    readonly hasSupport?: boolean;
    readonly facts?: readonly Fact[];
    readonly lines?: Readonly<Record<string, string>>;
    readonly statement?: Readonly<{
      assurance?: 'audited' | 'reviewed' | 'unaudited' | 'management-accounts';
      auditOpinion?: 'unqualified' | 'emphasis-of-matter' | 'qualified' | 'adverse' | 'disclaimer';
      end?: string;
      months?: number;
    }>;
  };
}
