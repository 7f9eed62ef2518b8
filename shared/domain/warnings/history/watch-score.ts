import { daysBetween, type IsoDate } from '../../../kernel/dates.ts';
import { WATCH_LEVELS, type WatchLevel } from '../../decision/handling/watch-level.ts';
import type { Signal } from './signal.ts';
import type { WarningLife } from './warning-life.ts';
import type { WatchParameters } from './watch-parameters.ts';

/** One warning among those that make up a company's level. */
export interface Weighed {
  readonly key: string;
  readonly signal: Signal;
  readonly life: WarningLife;
}

/** Looked into and found to be wrong: it says nothing about the company any more. */
const isDismissed = ({ status, disposition }: WarningLife): boolean =>
  status === 'closed' && disposition === 'false-alarm';

const counts = (life: WarningLife): boolean => life.isStanding && !isDismissed(life);

/**
 * What a warning adds to its company's score on a day. Whether people have handled it makes no
 * difference: the risk is still there, unless they found that it never was.
 */
export const pointsOf = (
  { signal, life }: Weighed,
  on: IsoDate,
  { points }: WatchParameters,
): number => {
  if (!counts(life)) return 0;
  const full = points[life.severity];
  if (signal.kind === 'state') return full;
  return full * 0.5 ** (daysBetween(life.freshOn, on) / signal.halfLifeDays);
};

const isCritical = (
  { signal, life }: Weighed,
  on: IsoDate,
  { criticalDays }: WatchParameters,
): boolean =>
  life.severity === 'critical' &&
  counts(life) &&
  (signal.kind === 'state' || daysBetween(life.freshOn, on) <= criticalDays);

export interface Contribution {
  readonly key: string;
  readonly points: number;
  readonly isCritical: boolean;
}

/** The sum of points on a day, and what makes it up, the weightiest first. */
export interface WatchScore {
  readonly score: number;
  readonly contributions: readonly Contribution[];
}

const byWeight = (one: Contribution, other: Contribution): number =>
  other.points - one.points || (one.key < other.key ? -1 : 1);

export const watchScore = (
  weighed: readonly Weighed[],
  on: IsoDate,
  parameters: WatchParameters,
): WatchScore => {
  const contributions = weighed
    .map((each) => ({
      key: each.key,
      points: pointsOf(each, on, parameters),
      isCritical: isCritical(each, on, parameters),
    }))
    .filter(({ points }) => points > 0)
    .sort(byWeight);
  return { score: contributions.reduce((sum, { points }) => sum + points, 0), contributions };
};

/** The level that a score has by itself, before anything holds it up. */
export const levelOf = (
  { score, contributions }: WatchScore,
  { scores }: WatchParameters,
  factor = 1,
): WatchLevel => {
  if (contributions.some((each) => each.isCritical) || score >= scores.RED * factor) return 'RED';
  if (score >= scores.ORANGE * factor) return 'ORANGE';
  return score >= scores.YELLOW * factor ? 'YELLOW' : 'GREEN';
};

export const levelRank = (level: WatchLevel): number => WATCH_LEVELS.indexOf(level);

/** One level down; GREEN stays. */
export const levelBelow = (level: WatchLevel): WatchLevel =>
  WATCH_LEVELS[Math.max(0, levelRank(level) - 1)] ?? 'GREEN';
