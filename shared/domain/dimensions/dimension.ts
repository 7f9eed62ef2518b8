import type { Text } from '../../kernel/text.ts';

/** A side of the company that is judged on its own and scored 0–100. */
export interface Dimension {
  readonly id: DimensionId;
  readonly title: Text;
  readonly question: Text;
}

export const DIMENSION_IDS = [
  'profitability',
  'solvency',
  'cash-flow',
  'efficiency',
  'growth',
  'size-volatility',
  'industry',
  'management',
  'payment-behaviour',
  'legal-network',
] as const;
export type DimensionId = (typeof DIMENSION_IDS)[number];
