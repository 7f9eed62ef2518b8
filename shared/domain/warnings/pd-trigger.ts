import type { IsoDate } from '../../kernel/dates.ts';
import type { Text } from '../../kernel/text.ts';
import { MASTER_SCALE_STEP } from '../scales/master-scale.ts';
import type { Source } from '../source.ts';
import { type PdMove, pdMove } from './pd-path.ts';
import type { PdPercentiles } from './pd-percentiles.ts';
import type { RatingPoint } from './rules/warning-context.ts';
import type { WarningSeverity } from './severity.ts';

export const PD_TRIGGER_CATEGORIES = ['low', 'medium', 'high', 'severe'] as const;
export type PdTriggerCategory = (typeof PD_TRIGGER_CATEGORIES)[number];

export const PD_TRIGGER_TITLES: Readonly<Record<PdTriggerCategory, Text>> = {
  low: { en: 'Low', zh: '低' },
  medium: { en: 'Medium', zh: '中' },
  high: { en: 'High', zh: '高' },
  severe: { en: 'Severe', zh: '严重' },
};

/**
 * What each category weighs as a signal. A statistical signal alone never makes a company RED:
 * that level only a person can clear.
 */
export const PD_TRIGGER_SEVERITIES: Readonly<
  Record<Exclude<PdTriggerCategory, 'low'>, WarningSeverity>
> = { medium: 'low', high: 'medium', severe: 'high' };

/** Months over which the direction of the PD is looked at. */
export const PD_MOVE_MONTHS = [3, 6, 12] as const;

export const PD_TRIGGER_SOURCE: Source = {
  citation: 'Moody’s Analytics, EDF-X Early Warning System (November 2022)',
  locator:
    'after the public summary: distance of the PD to the trigger of the peer group, year-on-year ' +
    'change, and their quadrants; percentile, windows and notches are choices of this product',
  confidence: 'secondary',
};

/** PD of a percentile of the peers, between the points on the log of the PD. */
export const pdAtPercentile = ({ points }: PdPercentiles, percentile: number): number => {
  const upper = points.find((point) => point.percentile >= percentile) ?? points.at(-1);
  const lower = points.findLast((point) => point.percentile <= percentile) ?? points[0];
  if (upper === undefined || lower === undefined) throw new RangeError('a table without points');
  if (upper.percentile === lower.percentile) return upper.pd;
  const share = (percentile - lower.percentile) / (upper.percentile - lower.percentile);
  return lower.pd * (upper.pd / lower.pd) ** share;
};

/** The share of peers with a lower PD, in percent, between the points on the log of the PD. */
export const percentileOfPd = ({ points }: PdPercentiles, pd: number): number => {
  const upper = points.find((point) => point.pd >= pd);
  const lower = points.findLast((point) => point.pd <= pd);
  if (upper === undefined) return 100;
  if (lower === undefined) return 0;
  if (upper.pd === lower.pd) return upper.percentile;
  const share = Math.log(pd / lower.pd) / Math.log(upper.pd / lower.pd);
  return lower.percentile + share * (upper.percentile - lower.percentile);
};

/** Notches of the master scale from a PD up to another; negative where it lies below. */
export const notchesUpTo = (pd: number, other: number): number =>
  Math.log(other / pd) / Math.log(MASTER_SCALE_STEP);

/** Moves over those of 3, 6 and 12 months that can be told. */
export const pdMoves = (ratings: readonly RatingPoint[], asOf: IsoDate): readonly PdMove[] =>
  PD_MOVE_MONTHS.flatMap((months) => pdMove(ratings, asOf, months) ?? []);

/** The move for the worst, whichever stretch of time shows it. */
export const worstMove = (moves: readonly PdMove[]): PdMove | undefined =>
  moves.reduce<PdMove | undefined>(
    (worst, each) => (worst === undefined || each.notches > worst.notches ? each : worst),
    undefined,
  );
