import type { Segment } from '../domain/models/rating-model.ts';

/**
 * What one fact indicator may add: `most` log-odds at its worst. An `adverse` one only ever adds,
 * for bad news alone says something; a `level` one says something at either end, and its good end
 * earns two fifths of what its bad end costs.
 */
export interface FactPart {
  readonly indicator: string;
  readonly kind: 'adverse' | 'level';
  readonly most: number;
}

const adverse = (indicator: string, most: number): FactPart => ({
  indicator,
  kind: 'adverse',
  most,
});

const level = (indicator: string, most: number): FactPart => ({ indicator, kind: 'level', most });

/**
 * Log-odds of the block for a small firm, whose statements tell least. One notch of the master
 * scale is 0.43. The order follows severities of the warning signals: enforcement and arrears weigh
 * most, what merely colours the picture least.
 */
export const FACT_PARTS: readonly FactPart[] = [
  adverse('executive-departures', 0.25),
  level('key-person-tenure', 0.15),
  adverse('budget-attainment', 0.15),
  adverse('related-sales-share', 0.2),
  adverse('reporting-delay-days', 0.3),
  level('industry-stress', 0.25),
  level('industry-momentum', 0.1),
  level('industry-capacity-use', 0.1),
  level('market-share', 0.15),
  adverse('top-customer-share', 0.2),
  adverse('top-supplier-share', 0.1),
  adverse('claims-to-equity', 0.4),
  adverse('enforcement-to-equity', 0.6),
  adverse('stake-frozen', 0.3),
  adverse('stake-pledged', 0.3),
  adverse('guarantees-to-equity', 0.4),
  adverse('funds-occupied-to-equity', 0.4),
  adverse('negative-news', 0.5),
  adverse('penalties-to-equity', 0.2),
  adverse('accidents', 0.2),
  adverse('days-past-due-max', 0.7),
  level('credit-utilisation', 0.3),
  adverse('lender-change', 0.2),
  adverse('loan-enquiries', 0.2),
  adverse('days-beyond-terms', 0.3),
  level('tax-credit', 0.35),
  adverse('tax-arrears-to-revenue', 0.4),
  adverse('vat-revenue-gap', 0.3),
  adverse('headcount-change', 0.2),
  adverse('electricity-change', 0.2),
  adverse('account-inflow-change', 0.25),
];

/** The larger the client, the more its statements and the market tell without third parties. */
export const FACT_SCALE: Readonly<Record<Segment, number>> = {
  large: 0.7,
  mid: 0.85,
  sme: 1,
  'start-up': 1,
  'financial-holding': 0.85,
  project: 0.85,
};
