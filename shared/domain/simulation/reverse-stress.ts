import type { Decimal } from '../../kernel/decimal.ts';
import { type Outcome, stanceOf } from '../../kernel/outcome.ts';
import type { Text } from '../../kernel/text.ts';
import type { WatchLevel } from '../decision/handling/watch-level.ts';
import { REASON_TEXTS } from '../explanation/format-value.ts';
import { type AssessmentInput, type AssessmentResult, assess } from '../rating/assess.ts';
import { type Grade, notchOf } from '../scales/master-scale.ts';
import { levelRank } from '../warnings/history/watch-score.ts';
import { applyChanges, ledgerOf } from './apply-changes.ts';
import { heldToModel } from './simulate.ts';
import type { SimulationFinding } from './simulation-finding.ts';
import type { StressDriver } from './stress-driver.ts';

/** What must not happen. */
export type StressTarget =
  /** The final grade falls below the floor. */
  | { readonly kind: 'grade-floor'; readonly floor: Grade }
  /** An indicator leaves its covenant: below the least, or above the most. */
  | {
      readonly kind: 'covenant';
      readonly indicator: string;
      readonly bound: 'at-least' | 'at-most';
      readonly threshold: Decimal;
    }
  /** Early warning, from figures and facts alone, reaches a level. */
  | {
      readonly kind: 'watch-level';
      readonly level: WatchLevel;
      /** Undefined where the result cannot be watched. */
      levelOf(result: AssessmentResult): WatchLevel | undefined;
    }
  /** Anything else that can be told from an assessment. */
  | {
      readonly kind: 'condition';
      readonly title: Text;
      isBroken(result: AssessmentResult): boolean | undefined;
    };

/** The company under a stress of one size. */
export interface StressPoint {
  readonly size: Decimal;
  /** The size in money over the period; absent where the figures lack. */
  readonly money?: Decimal;
  readonly isBroken: boolean;
  readonly grade?: Grade;
  readonly pd?: number;
  /** The covenant's indicator, where the target is one. */
  readonly outcome?: Outcome;
  /** The level of early warning, where the target is one. */
  readonly watchLevel?: WatchLevel;
}

interface StressSearch {
  readonly driver: StressDriver;
  readonly target: StressTarget;
  /** Assessments made. */
  readonly assessments: number;
}

export type ReverseStress = StressSearch &
  (
    | {
        readonly kind: 'found';
        /** The largest size found that still holds, and the smallest that breaks. */
        readonly holds: StressPoint;
        readonly breaks: StressPoint;
        /** Every larger size that was looked at breaks as well. */
        readonly isMonotone: boolean;
      }
    | { readonly kind: 'broken-already'; readonly at: StressPoint }
    | { readonly kind: 'holds-throughout'; readonly at: StressPoint }
    | { readonly kind: 'not-computable'; readonly reason: Text }
  );

/** Steps of the first look over the whole range: finds the first break, monotone or not. */
const SCAN_STEPS = 10;
/** Halvings of the step that breaks: a ten-thousandth of the range and finer. */
const REFINEMENTS = 11;

type Look =
  | { readonly kind: 'seen'; readonly point: StressPoint }
  | { readonly kind: 'unseen'; readonly reason: Text };

const NOT_RATED: Text = {
  en: 'the stressed company cannot be rated',
  zh: '压力情形下无法评级',
};

/** Findings about the company break a covenant, good ones keep it; a gap says nothing. */
const isBreached = (
  outcome: Outcome,
  { bound, threshold }: Extract<StressTarget, { kind: 'covenant' }>,
): boolean | undefined => {
  if (outcome.kind === 'measured')
    return bound === 'at-least' ? outcome.value.lt(threshold) : outcome.value.gt(threshold);
  const stance = stanceOf(outcome);
  if (stance === 'worst') return true;
  return stance === 'best' ? false : undefined;
};

/** What the target looks at, beside the grade. */
type Seen = Pick<StressPoint, 'outcome' | 'watchLevel'>;

const brokenBy = (
  target: StressTarget,
  result: AssessmentResult,
  seen: Seen,
): boolean | undefined => {
  switch (target.kind) {
    case 'grade-floor':
      if (result.kind !== 'rated') return undefined;
      return result.rating.notch.number > notchOf(target.floor).number;
    case 'covenant':
      return seen.outcome === undefined ? undefined : isBreached(seen.outcome, target);
    case 'watch-level':
      return seen.watchLevel === undefined
        ? undefined
        : levelRank(seen.watchLevel) >= levelRank(target.level);
    case 'condition':
      return target.isBroken(result);
  }
};

const ratedPart = (result: AssessmentResult): Pick<StressPoint, 'grade' | 'pd'> =>
  result.kind === 'rated' ? { grade: result.rating.notch.grade, pd: result.rating.pd } : {};

const seenOf = (target: StressTarget, result: AssessmentResult): Seen => {
  if (result.kind === 'inconsistent') return {};
  if (target.kind === 'watch-level') {
    const watchLevel = target.levelOf(result);
    return watchLevel === undefined ? {} : { watchLevel };
  }
  if (target.kind !== 'covenant') return {};
  const outcome = result.analysis.indicators.get(target.indicator)?.outcome;
  return outcome === undefined ? {} : { outcome };
};

const unseenBecause = (findings: readonly SimulationFinding[]): Look => ({
  kind: 'unseen',
  reason: findings[0]?.detail ?? NOT_RATED,
});

/** A covenant on an indicator that has no value says why. */
const whyUnseen = (outcome: Outcome | undefined): Text => {
  if (outcome?.kind !== 'not-meaningful') return NOT_RATED;
  const words = REASON_TEXTS[outcome.reason];
  const detail = outcome.detail === undefined ? '' : `: ${outcome.detail}`;
  return {
    en: `the indicator has no value, ${words.en}${detail}`,
    zh: `指标无法计算：${words.zh}${detail}`,
  };
};

/** Assesses the company at one size. */
type Probe = (size: Decimal) => Look;

const probeOf = (
  input: AssessmentInput,
  base: AssessmentResult,
  driver: StressDriver,
  target: StressTarget,
): Probe => {
  const held = heldToModel(input, base);
  const ledger = ledgerOf(input);
  return (size) => {
    const applied = size.isZero()
      ? ({ kind: 'ok', value: held } as const)
      : applyChanges(held, driver.changesAt(size));
    if (applied.kind === 'failed') return unseenBecause(applied.failure);
    const result = size.isZero() ? base : assess(applied.value);
    const seen = seenOf(target, result);
    const isBroken = brokenBy(target, result, seen);
    if (isBroken === undefined) return { kind: 'unseen', reason: whyUnseen(seen.outcome) };
    const money = driver.moneyAt(ledger, size);
    return {
      kind: 'seen',
      point: {
        size,
        isBroken,
        ...(money === undefined ? {} : { money }),
        ...ratedPart(result),
        ...seen,
      },
    };
  };
};

/** The whole range in equal steps, as far as the figures allow to go. */
const scan = (probe: Probe, sizeMax: Decimal): readonly StressPoint[] | Text => {
  const points: StressPoint[] = [];
  for (let step = 0; step <= SCAN_STEPS; step += 1) {
    const look = probe(sizeMax.times(step).div(SCAN_STEPS));
    if (look.kind === 'seen') {
      points.push(look.point);
      if (step === 0 && look.point.isBroken) break;
    } else if (points.length < 2) return look.reason;
    else break;
  }
  return points;
};

interface Bracket {
  readonly holds: StressPoint;
  readonly breaks: StressPoint;
}

const refine = (probe: Probe, start: Bracket): Bracket => {
  let bracket = start;
  for (let round = 0; round < REFINEMENTS; round += 1) {
    const look = probe(bracket.holds.size.plus(bracket.breaks.size).div(2));
    if (look.kind === 'unseen') break;
    bracket = look.point.isBroken
      ? { ...bracket, breaks: look.point }
      : { ...bracket, holds: look.point };
  }
  return bracket;
};

/**
 * How far one driver may go before the target breaks: the first break as the driver grows from
 * nothing, shown from both sides. At most 10 + 11 assessments beside the base.
 */
export const reverseStress = (
  input: AssessmentInput,
  driver: StressDriver,
  target: StressTarget,
  given?: AssessmentResult,
): ReverseStress => {
  const base = given ?? assess(input);
  let assessments = given === undefined ? 1 : 0;
  const look = probeOf(input, base, driver, target);
  const probe: Probe = (size) => {
    if (!size.isZero()) assessments += 1;
    return look(size);
  };
  const points = scan(probe, driver.sizeMax);
  const search = () => ({ driver, target, assessments });
  if ('en' in points) return { kind: 'not-computable', reason: points, ...search() };
  const first = points.findIndex(({ isBroken }) => isBroken);
  const [breaks, holds] = [points[first], points[first - 1]];
  const last = points.at(-1);
  if (breaks === undefined && last !== undefined)
    return { kind: 'holds-throughout', at: last, ...search() };
  if (breaks === undefined) return { kind: 'not-computable', reason: NOT_RATED, ...search() };
  if (holds === undefined) return { kind: 'broken-already', at: breaks, ...search() };
  const bracket = refine(probe, { holds, breaks });
  const isMonotone = points.slice(first).every(({ isBroken }) => isBroken);
  return { kind: 'found', ...bracket, isMonotone, ...search() };
};
