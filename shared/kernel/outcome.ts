import type { Decimal } from './decimal.ts';

/**
 * Why a number could not be computed, and what a model may conclude from that:
 * `worst` and `best` are findings about the company (policies N1–N7), `neutral` means the
 * question does not apply (N8), and `unknown` is a gap that leaves the rating an interval.
 */
export const NOT_MEANINGFUL_STANCE = {
  'missing-input': 'unknown',
  'missing-history': 'unknown',
  'basis-mismatch': 'unknown',
  'zero-denominator': 'unknown',
  'non-positive-denominator': 'unknown',
  'negative-equity': 'worst',
  'negative-earnings': 'worst',
  'loss-without-interest': 'worst',
  'both-negative': 'worst',
  'loss-widened': 'worst',
  'loss-narrowed': 'neutral',
  'turned-profitable': 'best',
  'no-debt': 'best',
  'no-interest': 'best',
  'net-cash': 'best',
  'no-burn': 'best',
  'not-applicable': 'neutral',
} as const;

export type NotMeaningfulReason = keyof typeof NOT_MEANINGFUL_STANCE;
export type Stance = (typeof NOT_MEANINGFUL_STANCE)[NotMeaningfulReason];

export type Measured = { readonly kind: 'measured'; readonly value: Decimal };
export type NotMeaningful = {
  readonly kind: 'not-meaningful';
  readonly reason: NotMeaningfulReason;
  /** What exactly is missing or clashes, for people: line items, periods, bases. */
  readonly detail?: string;
};

/** Not-meaningful is a value: NaN, Infinity, null and 0 never stand for it. */
export type Outcome = Measured | NotMeaningful;

export const measured = (value: Decimal): Measured => ({
  kind: 'measured',
  value,
});

export const notMeaningful = (reason: NotMeaningfulReason, detail?: string): NotMeaningful => ({
  kind: 'not-meaningful',
  reason,
  ...(detail === undefined ? {} : { detail }),
});

export const stanceOf = (outcome: NotMeaningful): Stance => NOT_MEANINGFUL_STANCE[outcome.reason];
