import { type Decimal, sum, ZERO } from '../../kernel/decimal.ts';
import { notMeaningful, type Outcome } from '../../kernel/outcome.ts';
import type { DimensionId } from '../dimensions/dimension.ts';
import { DIMENSION_IDS } from '../dimensions/dimension.ts';
import { type Contribution, calibrated } from '../models/score-model.ts';
import type { Rating } from '../rating/assess.ts';
import type { RatingStep, RatingStepKind } from '../rating/rating-step.ts';
import { isGrade, notchOf } from '../scales/master-scale.ts';

/** What one indicator did to the log-odds of default, exactly. */
export interface IndicatorAttribution {
  readonly indicator: string;
  readonly dimension: DimensionId;
  readonly before: Outcome;
  readonly after: Outcome;
  /** Positive raises the risk. */
  readonly logOdds: Decimal;
}

export interface DimensionAttribution {
  readonly dimension: DimensionId;
  readonly logOdds: Decimal;
}

/** How many notches one step of the rating moved the grade; positive is worse. */
export interface StepAttribution {
  readonly kind: 'model' | Exclude<RatingStepKind, 'model' | 'calibration' | 'scale' | 'final'>;
  /** The cap, support status or ceiling; the model's id for the model. */
  readonly code: string;
  readonly notches: number;
}

export interface Attribution {
  /** Sum over the indicators, to the last digit. */
  readonly logOdds: Decimal;
  /** Indicators that moved, the largest effect first. */
  readonly indicators: readonly IndicatorAttribution[];
  /** Every dimension of the model that moved, in catalogue order. */
  readonly dimensions: readonly DimensionAttribution[];
  /** What calibration adds to the change of the model's log-odds. */
  readonly calibration: Decimal;
  /** Change of the final grade in notches; positive is worse. */
  readonly notches: number;
  /** Adds up to `notches`. */
  readonly steps: readonly StepAttribution[];
}

/** What a model is silent about while it is not known adds nothing. */
const UNKNOWN: Pick<Contribution, 'outcome' | 'logOdds'> = {
  outcome: notMeaningful('missing-input'),
  logOdds: ZERO,
};

const indicatorChanges = (base: Rating, changed: Rating): readonly IndicatorAttribution[] => {
  const places = [...base.score.contributions, ...changed.score.contributions];
  const [before, after] = [base, changed].map(
    ({ score }) => new Map(score.contributions.map((each) => [each.indicator, each])),
  );
  return [...new Map(places.map((each) => [each.indicator, each.dimension]))].flatMap(
    ([indicator, dimension]): IndicatorAttribution[] => {
      const [then, now] = [before, after].map((each) => each?.get(indicator) ?? UNKNOWN);
      if (then === undefined || now === undefined || now.logOdds.eq(then.logOdds)) return [];
      const logOdds = now.logOdds.minus(then.logOdds);
      return [{ indicator, dimension, before: then.outcome, after: now.outcome, logOdds }];
    },
  );
};

type OverlayKind = Exclude<StepAttribution['kind'], 'model'>;

const OVERLAYS: ReadonlySet<RatingStepKind> = new Set<OverlayKind>([
  'cap',
  'group-support',
  'sovereign-ceiling',
]);

const isOverlay = (step: RatingStep): step is RatingStep & { readonly kind: OverlayKind } =>
  OVERLAYS.has(step.kind);

const movedBy = ({ before, after }: RatingStep): number =>
  isGrade(before) && isGrade(after) ? notchOf(after).number - notchOf(before).number : 0;

const overlayMoves = (rating: Rating): ReadonlyMap<string, StepAttribution> =>
  new Map(
    rating.steps.filter(isOverlay).map((step) => {
      const { kind, code } = step;
      return [`${kind} ${code}`, { kind, code, notches: movedBy(step) }];
    }),
  );

const stepChanges = (base: Rating, changed: Rating): readonly StepAttribution[] => {
  const [before, after] = [overlayMoves(base), overlayMoves(changed)];
  const model: StepAttribution = {
    kind: 'model',
    code: changed.model.id,
    notches: changed.modelNotch.number - base.modelNotch.number,
  };
  const overlays = [...new Map([...before, ...after])].map(([key, { kind, code }]) => ({
    kind,
    code,
    notches: (after.get(key)?.notches ?? 0) - (before.get(key)?.notches ?? 0),
  }));
  return [model, ...overlays].filter(({ notches }) => notches !== 0);
};

const bySize = (one: IndicatorAttribution, other: IndicatorAttribution): number =>
  other.logOdds.abs().comparedTo(one.logOdds.abs()) ||
  one.indicator.localeCompare(other.indicator, 'en');

/** The difference of two ratings by the same model, explained without remainder. */
export const attributionOf = (base: Rating, changed: Rating): Attribution => {
  const indicators = [...indicatorChanges(base, changed)].sort(bySize);
  const logOdds = changed.score.logOdds.minus(base.score.logOdds);
  const dimensions = DIMENSION_IDS.flatMap((dimension): DimensionAttribution[] => {
    const own = indicators.filter((each) => each.dimension === dimension);
    return own.length === 0 ? [] : [{ dimension, logOdds: sum(own.map((each) => each.logOdds)) }];
  });
  const calibratedChange = base.score.logOdds.eq(changed.score.logOdds)
    ? ZERO
    : calibrated(changed.model, changed.score.logOdds).minus(
        calibrated(base.model, base.score.logOdds),
      );
  return {
    logOdds,
    indicators,
    dimensions,
    calibration: calibratedChange.minus(logOdds),
    notches: changed.notch.number - base.notch.number,
    steps: stepChanges(base, changed),
  };
};
