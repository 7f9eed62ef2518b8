import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { BenchmarkResult } from '../benchmarks/benchmark.ts';
import type { IdentityFinding } from '../identities/identity-finding.ts';
import type { IndicatorResult } from '../indicators/indicator.ts';
import type { InputContext } from '../inputs/resolve.ts';
import type { Source } from '../source.ts';
import type { ExternalFigures } from './external-figures.ts';
import type { QualityCauseId } from './quality-cause.ts';

/** What a check of the statements may look at. */
export interface QualityContext extends InputContext {
  readonly asOf: IsoDate;
  readonly indicators: ReadonlyMap<string, IndicatorResult>;
  readonly benchmarks: ReadonlyMap<string, BenchmarkResult>;
  readonly identityFindings: readonly IdentityFinding[];
  /** Figures that no statement of the company carries, where somebody has them. */
  readonly external?: ExternalFigures;
}

/** `insufficient` means the statements cannot answer; it is neither clear nor a flag. */
export type QualityOutcome =
  | {
      readonly kind: 'clear' | 'flagged';
      /** The measure nearest to its threshold, or the one that went beyond it. */
      readonly value: Decimal;
      readonly threshold: Decimal;
      /** The figures that led here, for people. */
      readonly evidence: Text;
    }
  | {
      readonly kind: 'insufficient';
      /** What would be needed to answer. */
      readonly evidence: Text;
    };

/** One anomaly or fraud screen. None is proof; several together ask for a person's review. */
export interface QualityCheck {
  /** Kebab-case; equals the file name. */
  readonly id: string;
  /** `A1` … `A18`. */
  readonly number: string;
  readonly title: Text;
  readonly question: Text;
  /** The rule with its threshold, as text. */
  readonly rule: string;
  /** Flags of one cause count once towards a review. */
  readonly cause: QualityCauseId;
  /** What it reads by id; a test holds every id to an existing declaration. */
  readonly reads: {
    readonly indicators: readonly string[];
    readonly benchmarks: readonly string[];
  };
  readonly source: Source;
  run(context: QualityContext): QualityOutcome;
}

export interface QualityCheckResult {
  readonly check: QualityCheck;
  readonly outcome: QualityOutcome;
}

/** For checks that read statement lines alone. */
export const LINES_ONLY: QualityCheck['reads'] = { indicators: [], benchmarks: [] };
