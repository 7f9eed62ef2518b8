import { type Decimal, ONE, ZERO } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import { type AssessmentInput, type AssessmentResult, assess } from '../rating/assess.ts';
import { type Grade, MASTER_SCALE, type Notch } from '../scales/master-scale.ts';
import { ledgerOf, settingsOf } from './apply-changes.ts';
import type { Change } from './change.ts';
import { gradeOfLogOdds, type Rated } from './grade-of-log-odds.ts';
import { LEVERS, type Lever, type LeverContext } from './lever.ts';
import { changesOfMix, cheapestMix, costOf, type LeverPart } from './lever-combination.ts';
import { curveOf, type LeverAbsent, type LeverCurve, liftAlone } from './lever-search.ts';
import { type MissingDocumentLift, missingDocumentLifts } from './missing-document-lift.ts';
import { boundaryOf } from './upgrade-boundary.ts';
import { canFiguresLift, obstaclesOf, type UpgradeObstacle } from './upgrade-obstacle.ts';
import { type LiftingBracket, UpgradeProber } from './upgrade-probe.ts';
import { type LeverMove, pathText, ratioText } from './upgrade-text.ts';

/** A change that lifts the grade, shown from both sides. */
export interface UpgradeStep {
  readonly moves: readonly LeverMove[];
  /** Give these to a simulation to see the same result. */
  readonly changes: readonly Change[];
  /** 99 % of every move: the grade is not lifted; absent where that could not be assessed. */
  readonly notEnough?: readonly Change[];
  readonly grade: Grade;
  readonly pd: number;
  /** Weighted money moved over total assets; undefined where total assets are not known. */
  readonly cost?: Decimal;
  /** Each lever's own ratio, before and after. */
  readonly ratios: readonly Text[];
  readonly text: Text;
}

/** A lever that does not lift the grade within its bound, with what it reaches. */
export interface UpgradeShortfall {
  readonly lever: Lever;
  readonly bound: Decimal;
  readonly money: Decimal;
  /** Log-odds gained at the bound, and those still lacking; absent where a step blocks. */
  readonly gain: Decimal;
  readonly lacking?: Decimal;
}

export type PathToUpgrade =
  | { readonly kind: 'not-rated' }
  | { readonly kind: 'at-best' }
  | {
      readonly kind: 'searched' | 'blocked';
      readonly from: Grade;
      readonly to: Grade;
      /** Steps that hold the grade down; `blocked` when no figure of the company can lift them. */
      readonly obstacles: readonly UpgradeObstacle[];
      /** Log-odds that have to be gained; absent where the model alone cannot lift the grade. */
      readonly needed?: Decimal;
      /** Single levers that lift, the cheapest first. */
      readonly single: readonly UpgradeStep[];
      /** The cheapest mix of two or three levers; absent where none lifts for less than one alone. */
      readonly combination?: UpgradeStep;
      readonly shortfalls: readonly UpgradeShortfall[];
      readonly absent: readonly LeverAbsent[];
      readonly documents: readonly MissingDocumentLift[];
      /** Assessments made beside the base. */
      readonly assessments: number;
    };

const notchAbove = ({ number }: Notch): Notch | undefined => MASTER_SCALE[number - 2];

const isCurve = (each: LeverCurve | LeverAbsent): each is LeverCurve => 'points' in each;

interface Search {
  readonly base: Rated;
  readonly context: LeverContext;
  readonly currency: string;
  readonly from: Grade;
}

const movesOf = (parts: readonly LeverPart[], context: LeverContext): readonly LeverMove[] =>
  parts.map(({ curve: { lever, bound }, scale }) => {
    const size = bound.times(scale);
    return { lever, size, money: lever.moneyAt(context, size) };
  });

const stepOf = (
  { base, context, currency, from }: Search,
  parts: readonly LeverPart[],
  { lifts, fails }: LiftingBracket,
): UpgradeStep => {
  const { result } = lifts;
  const moves = movesOf(parts, context);
  const shown = [...new Set(moves.map(({ lever }) => lever.ratio))];
  const ratios = shown.flatMap((ratio) => ratioText(base, result, ratio) ?? []);
  const grade = result.rating.notch.grade;
  const totalAssets = context.ledger.known('totalAssets');
  const full = changesOfMix(parts, ONE);
  return {
    moves,
    changes: full,
    ...(fails === undefined
      ? {}
      : { notEnough: changesOfMix(parts, fails.scale.div(lifts.scale)) }),
    grade,
    pd: result.rating.pd,
    ...(totalAssets?.gt(0) === true ? { cost: costOf(parts, totalAssets) } : {}),
    ratios,
    text: pathText(moves, ratios, { from, to: grade }, currency),
  };
};

const byCost = (one: UpgradeStep, other: UpgradeStep): number =>
  one.cost === undefined || other.cost === undefined ? 0 : one.cost.comparedTo(other.cost);

const shortfallOf = (
  { lever, bound, money, points }: LeverCurve,
  needed: Decimal | undefined,
): UpgradeShortfall => {
  const [first, last] = [points[0], points.at(-1)];
  const gain = first === undefined || last === undefined ? ZERO : first.logOdds.minus(last.logOdds);
  const lacking = needed === undefined ? undefined : needed.minus(gain);
  return { lever, bound, money, gain, ...(lacking === undefined ? {} : { lacking }) };
};

const contextOf = (input: AssessmentInput, { analysis }: Rated): LeverContext => {
  const ledger = ledgerOf(input);
  return { ledger, settings: settingsOf(input, ledger), indicators: analysis.indicators };
};

/**
 * The smallest feasible changes that lift the final grade by one notch: lever by lever, and the
 * cheapest mix of two or three. Every answer is an assessment that was made. At most four
 * assessments for each of the nine levers to draw their curves, then some three for each that
 * lifts, and eight mixes of which up to three are solved: mostly 40 to 75, never more than 150.
 */
export const pathToUpgrade = (input: AssessmentInput, given?: AssessmentResult): PathToUpgrade => {
  const base = given ?? assess(input);
  if (base.kind !== 'rated') return { kind: 'not-rated' };
  const to = notchAbove(base.rating.notch);
  if (to === undefined) return { kind: 'at-best' };
  const from = base.rating.notch.grade;
  const gradeOf = gradeOfLogOdds(input, base);
  const obstacles = obstaclesOf(base);
  const boundary = boundaryOf(base, gradeOf, to.number);
  const documents = missingDocumentLifts(base, gradeOf);
  const { logOdds } = base.rating.score;
  const needed = boundary === undefined ? undefined : logOdds.minus(boundary);
  const common = {
    from,
    to: to.grade,
    obstacles,
    documents,
    ...(needed === undefined ? {} : { needed }),
  };
  if (boundary === undefined && !canFiguresLift(obstacles))
    return { kind: 'blocked', ...common, single: [], shortfalls: [], absent: [], assessments: 0 };

  const prober = new UpgradeProber(input, base, to.number);
  const context = contextOf(input, base);
  const search: Search = { base, context, currency: context.ledger.statement().currency, from };
  const looks = LEVERS.map((lever) => curveOf(lever, context, base, prober));
  const curves = looks.filter(isCurve);
  const lifted = curves.map((curve) => ({ curve, bracket: liftAlone(curve, boundary, prober) }));
  const single = lifted.flatMap(({ curve, bracket }) =>
    bracket === undefined ? [] : [stepOf(search, [{ curve, scale: bracket.lifts.scale }], bracket)],
  );
  const totalAssets = context.ledger.known('totalAssets');
  const mix =
    boundary === undefined || totalAssets?.gt(0) !== true
      ? undefined
      : cheapestMix(curves, totalAssets, { logOdds, needed: boundary }, prober);
  const ordered = [...single].sort(byCost);
  const isWorthwhile = mix !== undefined && ordered[0]?.cost?.lte(mix.cost) !== true;
  return {
    kind: 'searched',
    ...common,
    single: ordered,
    ...(isWorthwhile ? { combination: stepOf(search, mix.parts, mix.bracket) } : {}),
    shortfalls: lifted
      .filter(({ bracket }) => bracket === undefined)
      .map(({ curve }) => shortfallOf(curve, needed)),
    absent: looks.flatMap((each) => (isCurve(each) ? [] : [each])),
    assessments: prober.assessments,
  };
};
