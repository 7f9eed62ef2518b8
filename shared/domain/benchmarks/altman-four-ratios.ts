import type { Decimal } from '../../kernel/decimal.ts';
import { current } from '../inputs/input.ts';
import { linearScore, statisticRatio } from './arithmetic.ts';

/** Altman's model without asset turnover: shared by Z″ and the emerging-market score. */
const COEFFICIENTS = {
  workingCapitalToAssets: 6.56,
  retainedEarningsToAssets: 3.26,
  ebitToAssets: 6.72,
  bookEquityToLiabilities: 1.05,
};

export type AltmanFourRatios = Readonly<Record<keyof typeof COEFFICIENTS, number>>;

export const altmanFourRatioScore = (intercept: number, ratios: AltmanFourRatios): number =>
  linearScore(intercept, COEFFICIENTS, ratios);

export const ALTMAN_FOUR_RATIO_FORMULA =
  '6.56 * workingCapitalToAssets + 3.26 * retainedEarningsToAssets + 6.72 * ebitToAssets' +
  ' + 1.05 * bookEquityToLiabilities';

export const ALTMAN_FOUR_RATIO_VARIABLES = {
  workingCapitalToAssets: 'workingCapital / totalAssets',
  retainedEarningsToAssets: 'retainedEarnings / totalAssets',
  ebitToAssets: 'ebit / totalAssets',
  bookEquityToLiabilities: 'bookEquity / totalLiabilities',
};

export const ALTMAN_FOUR_RATIO_INPUTS = {
  workingCapital: current('workingCapital'),
  retainedEarnings: current('retainedEarnings'),
  ebit: current('ebit'),
  bookEquity: current('totalEquity'),
  totalLiabilities: current('totalLiabilities'),
  totalAssets: current('totalAssets'),
};

type Figures = Readonly<Record<keyof typeof ALTMAN_FOUR_RATIO_INPUTS, Decimal>>;

/** The caller has refused denominators at or below zero. */
export const altmanFourRatiosFrom = (given: Figures): AltmanFourRatios => ({
  workingCapitalToAssets: statisticRatio(given.workingCapital, given.totalAssets),
  retainedEarningsToAssets: statisticRatio(given.retainedEarnings, given.totalAssets),
  ebitToAssets: statisticRatio(given.ebit, given.totalAssets),
  bookEquityToLiabilities: statisticRatio(given.bookEquity, given.totalLiabilities),
});
