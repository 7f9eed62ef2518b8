import { type Decimal, decimal, ZERO } from '../../kernel/decimal.ts';
import type { Rated } from './grade-of-log-odds.ts';
import type { Lever, LeverContext } from './lever.ts';
import { ChangeRefused } from './simulation-finding.ts';
import {
  type LiftingBracket,
  smallestLift,
  type UpgradeProbe,
  type UpgradeProber,
} from './upgrade-probe.ts';

/** What one lever does along its range. */
export interface LeverCurve {
  readonly lever: Lever;
  /** The largest feasible size, in the lever's unit. */
  readonly bound: Decimal;
  /** Money moved at the bound. */
  readonly money: Decimal;
  /** By rising share of the bound; the first stands at nil and is the company as it is. */
  readonly points: readonly CurvePoint[];
}

export interface CurvePoint {
  readonly scale: Decimal;
  readonly logOdds: Decimal;
  readonly probe?: UpgradeProbe;
}

/** A lever that is not there, and why. */
export interface LeverAbsent {
  readonly lever: Lever;
  readonly reason: 'no-room' | 'figures-missing';
  /** Names the missing lines. */
  readonly detail?: string;
}

const SCALES = ['0.25', '0.5', '0.75', '1'].map((text) => decimal(text));

interface LeverRange {
  readonly bound: Decimal;
  readonly money: Decimal;
}

const rangeOf = (lever: Lever, context: LeverContext): LeverRange | LeverAbsent => {
  try {
    const bound = lever.bound(context);
    if (bound.lte(0)) return { lever, reason: 'no-room' };
    return { bound, money: lever.moneyAt(context, bound) };
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    return { lever, reason: 'figures-missing', detail: error.lines.join(', ') };
  }
};

/** Looks at a quarter, a half, three quarters and all of a lever: four assessments. */
export const curveOf = (
  lever: Lever,
  context: LeverContext,
  base: Rated,
  prober: UpgradeProber,
): LeverCurve | LeverAbsent => {
  const range = rangeOf(lever, context);
  if ('reason' in range) return range;
  const points: CurvePoint[] = [{ scale: ZERO, logOdds: base.rating.score.logOdds }];
  for (const scale of SCALES) {
    const probe = prober.at(scale, lever.changesAt(range.bound.times(scale)));
    if (probe === undefined) break;
    points.push({ scale, logOdds: probe.logOdds, probe });
  }
  return points.length === 1 ? { lever, reason: 'no-room' } : { lever, ...range, points };
};

/** The smallest part of one lever that lifts alone; undefined where not even all of it does. */
export const liftAlone = (
  { lever, bound, points }: LeverCurve,
  needed: Decimal | undefined,
  prober: UpgradeProber,
): LiftingBracket | undefined => {
  const index = points.findIndex(({ probe }) => probe?.isLifted === true);
  const [below, above] = [points[index - 1], points[index]?.probe];
  if (below === undefined || above === undefined) return undefined;
  return smallestLift(below, above, needed, (scale) =>
    prober.at(scale, lever.changesAt(bound.times(scale))),
  );
};
