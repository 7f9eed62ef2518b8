import { type Decimal, ONE, sum, ZERO } from '../../kernel/decimal.ts';
import { fromStatistic, toStatistic } from '../../kernel/statistic.ts';
import type { Change } from './change.ts';
import { areCompatible } from './lever.ts';
import type { LeverCurve } from './lever-search.ts';
import {
  type LiftingBracket,
  smallestLift,
  type UpgradeProbe,
  type UpgradeProber,
} from './upgrade-probe.ts';

/** Parts of two or three levers, each as a share of its bound. */
export interface LeverMix {
  readonly parts: readonly LeverPart[];
  readonly cost: Decimal;
}

export interface LeverPart {
  readonly curve: LeverCurve;
  readonly scale: Decimal;
}

/**
 * What a change costs: money moved, weighted by how hard it is to move, over total assets. A
 * declared measure of this product to compare unlike levers, not an accounting cost.
 */
export const costOf = (parts: readonly LeverPart[], totalAssets: Decimal): Decimal =>
  sum(parts.map(({ curve, scale }) => curve.money.times(scale).times(curve.lever.effort))).div(
    totalAssets,
  );

/** A curve in statistics: the search only ranks mixes, real assessments decide. */
interface Sketch {
  readonly curve: LeverCurve;
  readonly scales: readonly number[];
  /** Log-odds gained at each scale. */
  readonly gains: readonly number[];
  /** Cost of the whole lever. */
  readonly cost: number;
}

const sketchOf = (curve: LeverCurve, totalAssets: Decimal): Sketch => {
  const start = curve.points[0]?.logOdds ?? ZERO;
  return {
    curve,
    scales: curve.points.map(({ scale }) => toStatistic(scale)),
    gains: curve.points.map(({ logOdds }) => toStatistic(start.minus(logOdds))),
    cost: toStatistic(costOf([{ curve, scale: ONE }], totalAssets)),
  };
};

/** The smallest share of a lever whose gain, read off its curve, reaches what is asked. */
const scaleOfGain = ({ scales, gains }: Sketch, gain: number): number | undefined => {
  for (let index = 1; index < gains.length; index += 1) {
    const [low = 0, high = 0] = [gains[index - 1], gains[index]];
    const [from = 0, to = 0] = [scales[index - 1], scales[index]];
    if (high >= gain && high > low) return from + ((to - from) * (gain - low)) / (high - low);
  }
  return undefined;
};

interface SketchPart {
  readonly sketch: Sketch;
  readonly scale: number;
  readonly gain: number;
}

/** Every way to fix all levers but the last at one of the points of their curves. */
const gridOf = (sketches: readonly Sketch[]): readonly (readonly SketchPart[])[] => {
  let rows: readonly (readonly SketchPart[])[] = [[]];
  for (const sketch of sketches) {
    const parts = sketch.scales
      .map((scale, index) => ({ sketch, scale, gain: sketch.gains[index] ?? 0 }))
      .slice(1);
    rows = rows.flatMap((row) => parts.map((part) => [...row, part]));
  }
  return rows;
};

/** Subsets of two and of three, in the order of the levers. */
const subsets = (sketches: readonly Sketch[]): readonly (readonly Sketch[])[] => {
  const pairs = sketches.flatMap((one, index) =>
    sketches.slice(index + 1).map((other, further) => ({
      members: [one, other],
      next: index + further + 2,
    })),
  );
  const triples = pairs.flatMap(({ members, next }) =>
    sketches.slice(next).map((third) => [...members, third]),
  );
  return [...pairs.map(({ members }) => members), ...triples].filter((each) =>
    areCompatible(each.map(({ curve }) => curve.lever)),
  );
};

interface SketchMix {
  readonly parts: readonly SketchPart[];
  readonly cost: number;
}

/** A part smaller than this share of its bound is not worth a conversation. */
const PART_MIN = 0.1;

/** The cheapest mix of one subset, were the gains of its levers to add up. */
const cheapestOf = (subset: readonly Sketch[], gain: number): SketchMix | undefined => {
  let best: SketchMix | undefined;
  for (const last of subset) {
    for (const row of gridOf(subset.filter((each) => each !== last))) {
      const left = gain - row.reduce((total, part) => total + part.gain, 0);
      const scale = left <= 0 ? undefined : scaleOfGain(last, left);
      if (scale === undefined || scale < PART_MIN) continue;
      const parts = [...row, { sketch: last, scale, gain: left }];
      const cost = parts.reduce((total, part) => total + part.sketch.cost * part.scale, 0);
      if (best === undefined || cost < best.cost) best = { parts, cost };
    }
  }
  return best;
};

const SCALE_PLACES = 6;

const toMix = ({ parts }: SketchMix): readonly LeverPart[] =>
  parts.map(({ sketch, scale }) => ({
    curve: sketch.curve,
    scale: fromStatistic(scale).toDecimalPlaces(SCALE_PLACES),
  }));

/** Mixes worth a real assessment, the cheapest first. */
const candidates = (sketches: readonly Sketch[], gain: number): readonly (readonly LeverPart[])[] =>
  subsets(sketches)
    .flatMap((subset) => cheapestOf(subset, gain) ?? [])
    .sort((one, other) => one.cost - other.cost)
    .map(toMix);

/** A mix that was assessed: it lifts, and 99 % of every part of it does not. */
export interface LiftingMix extends LeverMix {
  readonly bracket: LiftingBracket;
}

export const changesOfMix = (parts: readonly LeverPart[], scale: Decimal): readonly Change[] =>
  parts.flatMap(({ curve, scale: share }) =>
    curve.lever.changesAt(curve.bound.times(share).times(scale)),
  );

/** Rounds of the search; each assesses one mix and, where that lifts, solves it. */
const ROUNDS_MAX = 8;
/** Mixes that lift and are compared for their true cost. */
const FOUND_MAX = 3;

/** A miss by a hair still asks for a little more. */
const ASK_MORE = 1.02;

interface Start {
  readonly logOdds: Decimal;
  /** Log-odds from which the grade is lifted. */
  readonly needed: Decimal;
}

/** The smallest share of a lifting mix that still lifts. */
const solve = (
  parts: readonly LeverPart[],
  probe: UpgradeProbe,
  start: Start,
  totalAssets: Decimal,
  prober: UpgradeProber,
): LiftingMix => {
  const below = { scale: ZERO, logOdds: start.logOdds };
  const bracket = smallestLift(below, probe, start.needed, (scale) =>
    prober.at(scale, changesOfMix(parts, scale)),
  );
  const scaled = parts.map((part) => ({
    ...part,
    scale: part.scale.times(bracket.lifts.scale),
  }));
  return { parts: scaled, cost: costOf(scaled, totalAssets), bracket };
};

const keyOf = (parts: readonly LeverPart[]): string =>
  parts.map(({ curve, scale }) => `${curve.lever.id} ${scale.toFixed()}`).join(', ');

const membersOf = (parts: readonly LeverPart[]): string =>
  parts
    .map(({ curve }) => curve.lever.id)
    .sort()
    .join(', ');

/**
 * The cheapest mix of two or three levers. Mixes are chosen on the levers' own curves as if gains
 * added up, then assessed; where one gains less than it promised, the next are asked for more.
 */
export const cheapestMix = (
  curves: readonly LeverCurve[],
  totalAssets: Decimal,
  start: Start,
  prober: UpgradeProber,
): LiftingMix | undefined => {
  const sketches = curves
    .map((curve) => sketchOf(curve, totalAssets))
    .filter(({ gains }) => (gains.at(-1) ?? 0) > 0);
  const needed = toStatistic(start.logOdds.minus(start.needed));
  const found: LiftingMix[] = [];
  const tried = new Set<string>();
  let asked = needed;
  for (let round = 0; round < ROUNDS_MAX && found.length < FOUND_MAX; round += 1) {
    const solved = new Set(found.map(({ parts }) => membersOf(parts)));
    const parts = candidates(sketches, asked).find(
      (each) => !tried.has(keyOf(each)) && !solved.has(membersOf(each)),
    );
    if (parts === undefined) break;
    tried.add(keyOf(parts));
    const probe = prober.at(ONE, changesOfMix(parts, ONE));
    if (probe?.isLifted === true) found.push(solve(parts, probe, start, totalAssets, prober));
    else if (probe !== undefined) {
      const gained = toStatistic(start.logOdds.minus(probe.logOdds));
      asked *= Math.min(Math.max(needed / Math.max(gained, needed / 2), ASK_MORE), 2);
    }
  }
  return found.reduce<LiftingMix | undefined>(
    (best, each) => (best === undefined || each.cost.lt(best.cost) ? each : best),
    undefined,
  );
};
