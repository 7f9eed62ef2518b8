import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { YearOnYear } from '../facts/figures/operation-figures.ts';

/** Where companies of the same industry and size lie on one measure. */
export interface PeerQuantiles {
  readonly p1: Decimal;
  readonly p10?: Decimal;
  readonly median: Decimal;
  readonly p90: Decimal;
  readonly p99: Decimal;
}

/**
 * Measures compared with peers: indicator ids, and two that are no indicators,
 * `taxes-paid-to-revenue` (a fraction) and `pay-per-employee` (currency units).
 */
export interface PeerFigures {
  /** Who the peers are and from when, for the evidence. */
  readonly group: Text;
  readonly quantiles: ReadonlyMap<string, PeerQuantiles>;
}

/** Headline figures of the same period as handed to somebody else. */
export interface SubmittedCopy {
  /** The tax office, the auditor, the company registry, another bank. */
  readonly recipient: Text;
  readonly period: IsoDate;
  /** Currency units, in the currency of the statements. */
  readonly revenue?: Decimal;
  readonly totalEquity?: Decimal;
}

/**
 * What some checks need and no statement carries. Everything is optional: a check whose figure is
 * absent answers `insufficient` and says what it would need. Nothing is assumed in its place.
 */
export interface ExternalFigures {
  readonly peers?: PeerFigures;
  /** Share of yearly revenue that the industry makes in its last quarter, as a fraction. */
  readonly industryFourthQuarterShare?: Decimal;
  /** Sales to related parties in the current period, currency units. */
  readonly relatedPartySales?: Decimal;
  readonly copies?: readonly SubmittedCopy[];
  /** Sales declared for VAT over the year of the newest statements. */
  readonly declaredSales?: Decimal;
  /** Credit used at all lenders, reported next to the end of that year. */
  readonly creditUsed?: Decimal;
  /** Inflow to the accounts at the bank over that year and the one before. */
  readonly accountInflow?: YearOnYear;
  /** People insured at the ends of both years. */
  readonly headcount?: YearOnYear;
  /** Electricity used over both years. */
  readonly electricity?: YearOnYear;
}
