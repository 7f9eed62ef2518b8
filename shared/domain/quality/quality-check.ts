import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { BenchmarkResult } from '../benchmarks/benchmark.ts';
import type { IdentityFinding } from '../identities/identity-finding.ts';
import type { IndicatorResult } from '../indicators/indicator.ts';
import type { InputContext } from '../inputs/resolve.ts';
import type { Source } from '../source.ts';

/** What a check of the statements may look at. */
export interface QualityContext extends InputContext {
  readonly asOf: IsoDate;
  readonly indicators: ReadonlyMap<string, IndicatorResult>;
  readonly benchmarks: ReadonlyMap<string, BenchmarkResult>;
  readonly identityFindings: readonly IdentityFinding[];
}

/** `insufficient` means the statements cannot answer; it is neither clear nor a flag. */
export type QualityOutcome =
  | {
      readonly kind: 'clear' | 'flagged';
      readonly value: Decimal;
      readonly threshold: Decimal;
      /** The figures that led here, for people. */
      readonly evidence: Text;
    }
  | { readonly kind: 'insufficient'; readonly evidence: Text };

/** One anomaly or fraud screen. None is proof; several together ask for a person's review. */
export interface QualityCheck {
  readonly id: string;
  /** `A1` … `A18`. */
  readonly number: string;
  readonly title: Text;
  readonly question: Text;
  /** The rule with its threshold, as text. */
  readonly rule: string;
  readonly source: Source;
  run(context: QualityContext): QualityOutcome;
}
