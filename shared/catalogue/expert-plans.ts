import type { DimensionId } from '../domain/dimensions/dimension.ts';
import type { Segment } from '../domain/models/rating-model.ts';

/** An indicator's share of its dimension; the band is its declaration's unless given here. */
export interface PlannedIndicator {
  readonly indicator: string;
  readonly share: number;
  readonly band?: { readonly weak: number; readonly strong: number };
}

interface PlannedDimension {
  readonly dimension: DimensionId;
  /** Percent of the model; the ten dimensions add up to 100. */
  readonly weight: number;
  readonly indicators: readonly PlannedIndicator[];
}

export interface ExpertPlan {
  readonly segment: Segment;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly dimensions: readonly PlannedDimension[];
}

type Weights = Readonly<Record<DimensionId, number>>;
type Choice = Readonly<Record<DimensionId, readonly PlannedIndicator[]>>;

const use = (
  indicator: string,
  share: number,
  band?: { readonly weak: number; readonly strong: number },
): PlannedIndicator => ({ indicator, share, ...(band === undefined ? {} : { band }) });

const OFFICERS = {
  industry: [use('industry-score', 1)],
  management: [use('management-score', 1)],
  'payment-behaviour': [use('payment-score', 1)],
  'legal-network': [use('legal-score', 1)],
} as const;

/** Total assets in logarithms of million US dollars, for bands given in plain millions. */
const sizeBand = (weakMillions: number, strongMillions: number) => ({
  weak: Math.log(weakMillions),
  strong: Math.log(strongMillions),
});

const operatingCompany = (size: { weak: number; strong: number }): Choice => ({
  profitability: [
    use('ebitda-margin', 0.25),
    use('total-asset-return', 0.35),
    use('roa', 0.25),
    use('net-margin', 0.15),
  ],
  solvency: [
    use('debt-to-assets', 0.25),
    use('debt-to-ebitda', 0.25),
    use('debt-to-capital', 0.15),
    use('cash-to-short-term-debt', 0.2),
    use('quick-ratio', 0.15),
  ],
  'cash-flow': [
    use('ebitda-interest', 0.3),
    use('ffo-to-debt', 0.25),
    use('cfo-to-liabilities', 0.25),
    use('fcf-to-debt', 0.2),
  ],
  efficiency: [
    use('asset-turnover', 0.35),
    use('cash-conversion-cycle', 0.35),
    use('receivable-days', 0.3),
  ],
  growth: [use('revenue-growth', 0.4), use('ebitda-growth', 0.3), use('capital-preservation', 0.3)],
  'size-volatility': [
    use('size-total-assets', 0.5, size),
    use('revenue-variation', 0.15),
    use('ebitda-margin-deviation', 0.15),
    use('loss-years', 0.2),
  ],
  ...OFFICERS,
});

const startUp: Choice = {
  profitability: [use('gross-margin', 1)],
  solvency: [use('debt-to-assets', 0.6), use('quick-ratio', 0.4)],
  'cash-flow': [use('runway-months', 1)],
  efficiency: [use('asset-turnover', 1)],
  growth: [use('revenue-growth', 1)],
  'size-volatility': [
    use('size-revenue', 0.5, sizeBand(0.5, 50)),
    use('years-since-founding', 0.5, { weak: 1, strong: 8 }),
  ],
  ...OFFICERS,
};

const financialHolding: Choice = {
  profitability: [use('roe', 0.6), use('roa', 0.4)],
  solvency: [
    use('double-leverage', 0.5),
    use('debt-to-capital', 0.3),
    use('cash-to-short-term-debt', 0.2),
  ],
  'cash-flow': [use('ebit-interest', 1)],
  efficiency: [use('other-receivables-ratio', 1)],
  growth: [use('total-equity-growth', 1)],
  'size-volatility': [use('size-total-assets', 0.7, sizeBand(200, 30_000)), use('loss-years', 0.3)],
  ...OFFICERS,
};

const project: Choice = {
  profitability: [use('ebitda-margin', 1)],
  solvency: [
    use('loan-to-value', 0.4),
    use('debt-to-capital', 0.2),
    use('adjusted-leverage-real-estate', 0.2, { weak: 0.8, strong: 0.5 }),
    use('cash-to-short-term-debt', 0.2),
  ],
  'cash-flow': [use('dscr', 0.5), use('loan-life-cover', 0.3), use('ebitda-interest', 0.2)],
  efficiency: [use('asset-turnover', 1)],
  growth: [use('revenue-growth', 1)],
  'size-volatility': [
    use('size-total-assets', 0.6, sizeBand(20, 2000)),
    use('negative-cfo-years', 0.4),
  ],
  ...OFFICERS,
};

const plan = (segment: Segment, weights: Weights, choice: Choice): ExpertPlan => ({
  segment,
  version: 1,
  effectiveFrom: '2026-01-01',
  dimensions: (Object.keys(weights) as DimensionId[]).map((dimension) => ({
    dimension,
    weight: weights[dimension],
    indicators: choice[dimension],
  })),
});

const weights = (
  profitability: number,
  solvency: number,
  cashFlow: number,
  efficiency: number,
  growth: number,
  sizeVolatility: number,
  industry: number,
  management: number,
  payment: number,
  legal: number,
): Weights => ({
  profitability,
  solvency,
  'cash-flow': cashFlow,
  efficiency,
  growth,
  'size-volatility': sizeVolatility,
  industry,
  management,
  'payment-behaviour': payment,
  'legal-network': legal,
});

export const EXPERT_PLANS: readonly ExpertPlan[] = [
  plan(
    'large',
    weights(12, 20, 16, 7, 6, 10, 12, 8, 4, 5),
    operatingCompany(sizeBand(500, 50_000)),
  ),
  plan('mid', weights(13, 18, 15, 8, 6, 9, 11, 8, 6, 6), operatingCompany(sizeBand(50, 2000))),
  plan('sme', weights(10, 13, 14, 8, 5, 8, 8, 12, 14, 8), operatingCompany(sizeBand(1, 100))),
  plan('start-up', weights(4, 8, 10, 4, 10, 4, 12, 22, 14, 12), startUp),
  plan('financial-holding', weights(10, 22, 10, 3, 5, 10, 12, 10, 6, 12), financialHolding),
  plan('project', weights(5, 18, 27, 4, 4, 5, 14, 6, 4, 13), project),
];
