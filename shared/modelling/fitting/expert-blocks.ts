/** An expert shape beside the learned core: its weight is percent of AAA-to-C log-odds. */
export interface ExpertBlockPart {
  readonly indicator: string;
  readonly weight: number;
  readonly band?: { readonly weak: number; readonly strong: number };
}

type FittedSegment = 'large' | 'mid' | 'sme';

/**
 * Cash-flow leverage, cover and steadiness: what published corporate methodologies look at first
 * and the data lack entirely. Bands are those of the indicators’ declarations.
 */
const cashFlowBlock = (scale: number): readonly ExpertBlockPart[] => [
  { indicator: 'cfo-to-debt', weight: 13 * scale },
  { indicator: 'ffo-to-debt', weight: 13 * scale },
  { indicator: 'debt-to-ebitda', weight: 13 * scale },
  { indicator: 'ebitda-interest', weight: 13 * scale },
  { indicator: 'fcf-to-debt', weight: 6.5 * scale },
  { indicator: 'revenue-variation', weight: 4 * scale },
  { indicator: 'ebitda-margin-deviation', weight: 4 * scale },
];

/**
 * A voice for two dimensions on which failures say nothing beyond the learned core: growth did
 * not improve the ranking of firms never seen, and turnover of the whole cycle is not in the data.
 */
const VOICES: readonly ExpertBlockPart[] = [
  { indicator: 'revenue-growth', weight: 2 },
  { indicator: 'cash-conversion-cycle', weight: 4 },
];

const officers = (
  industry: number,
  management: number,
  payment: number,
  legal: number,
): readonly ExpertBlockPart[] => [
  { indicator: 'industry-score', weight: industry },
  { indicator: 'management-score', weight: management },
  { indicator: 'payment-score', weight: payment },
  { indicator: 'legal-score', weight: legal },
];

/** Market position by revenue, from USD 500 million to 50 billion. */
const SCALE_OF_LARGE: ExpertBlockPart = {
  indicator: 'size-revenue',
  weight: 20,
  band: { weak: Math.log(500), strong: Math.log(50_000) },
};

/**
 * Large clients publish full statements and compete by scale, so the block counts in full and
 * revenue joins it. Mid-caps take half of it, small firms a quarter: their cash-flow statements
 * are thinner and less often audited. Officers’ weights are those of the expert models.
 */
export const EXPERT_BLOCKS: Readonly<Record<FittedSegment, readonly ExpertBlockPart[]>> = {
  large: [...cashFlowBlock(1), SCALE_OF_LARGE, ...VOICES, ...officers(12, 8, 4, 5)],
  mid: [...cashFlowBlock(0.5), ...VOICES, ...officers(11, 8, 6, 6)],
  sme: [...cashFlowBlock(0.25), ...VOICES, ...officers(8, 12, 14, 8)],
};

export const FITTED_SEGMENTS: readonly FittedSegment[] = ['large', 'mid', 'sme'];
