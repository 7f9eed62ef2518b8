import type { Source } from '../source.ts';

/** What a rule achieved on a file of statements with outcomes, as shares of one. */
export interface RuleFigures {
  readonly rule: string;
  /** Statements on which it had the figures to answer. */
  readonly answers: number;
  /** Statements on which its signal stood. */
  readonly stands: number;
  /** Of these, the share followed by a failure within the year. */
  readonly precision: number;
  /** Precision over the rate of failures. */
  readonly lift: number;
  /** Failures at which it stood on the last statement before. */
  readonly coverage: number;
  /** Failures at which it stood a year before already. */
  readonly yearAhead: number;
  /** Median, from the first day of the signal that stood to the failure. */
  readonly leadMonths: number;
}

/** A backtest of rules with their default parameters. */
export interface RuleEvidence {
  readonly statements: number;
  readonly failures: number;
  readonly years: readonly [from: number, to: number];
  readonly source: Source;
  readonly figures: readonly RuleFigures[];
}
