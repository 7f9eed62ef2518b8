import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import type { MoveReason, RatingMove, RatingSide } from '../domain/batches/rating-move.ts';
import { isGrade, notchOf } from '../domain/scales/master-scale.ts';
import type { Text } from '../kernel/text.ts';

type Assessed = Pick<AssessmentDocument, 'rating' | 'decision' | 'trace'>;
type Indicator = NonNullable<Assessed['trace']>['indicators'][number];
type Step = NonNullable<Assessed['rating']>['steps'][number];

const REASONS_MAX = 3;
/** Smaller changes are noise of rounding. */
const LOG_ODDS_MIN = 1e-6;

const moneyOf = ({ decision }: Assessed): Pick<RatingSide, 'money'> => {
  if (decision === undefined || decision.exposure.basis === 'notional') return {};
  const { currency } = decision.exposure;
  const { expectedLoss, capital } = decision.capital;
  return { money: { currency, expectedLoss, capital } };
};

const sideOf = (assessed: Assessed): RatingSide => {
  const { rating } = assessed;
  if (rating === undefined) return {};
  const { grade, pd, model } = rating;
  return { grade, pd, modelId: model.id, ...moneyOf(assessed) };
};

const contributions = (assessed: Assessed): ReadonlyMap<string, Indicator> =>
  new Map(
    (assessed.trace?.indicators ?? []).flatMap((each) =>
      each.contribution === undefined ? [] : [[each.id, each]],
    ),
  );

const contributed = (indicator: Indicator | undefined): number =>
  Number(indicator?.contribution ?? 0);

/** Across model versions too: what a model has no use for adds nothing. */
const indicatorReasons = (before: Assessed, after: Assessed): readonly MoveReason[] => {
  const [then, now] = [contributions(before), contributions(after)];
  return [...new Map([...then, ...now])].flatMap(([id, { title }]): MoveReason[] => {
    const logOdds = contributed(now.get(id)) - contributed(then.get(id));
    return Math.abs(logOdds) < LOG_ODDS_MIN ? [] : [{ code: id, title, logOdds }];
  });
};

/** Steps that are no mere translation of the model's own result. */
const OVERLAYS = new Set(['cap', 'group-support', 'sovereign-ceiling']);

const numberOf = (grade: string): number | undefined =>
  isGrade(grade) ? notchOf(grade).number : undefined;

const movedBy = ({ before, after }: Step): number => {
  const [from, to] = [numberOf(before), numberOf(after)];
  return from === undefined || to === undefined ? 0 : to - from;
};

const overlays = ({ rating }: Assessed): ReadonlyMap<string, Step> =>
  new Map(
    (rating?.steps ?? []).filter(({ kind }) => OVERLAYS.has(kind)).map((step) => [step.code, step]),
  );

const stepReasons = (before: Assessed, after: Assessed): readonly MoveReason[] => {
  const [then, now] = [overlays(before), overlays(after)];
  const notchesOf = (step: Step | undefined): number => (step === undefined ? 0 : movedBy(step));
  return [...new Map([...then, ...now])].flatMap(([code, { reason }]): MoveReason[] => {
    const notches = notchesOf(now.get(code)) - notchesOf(then.get(code));
    const title: Text = reason;
    return notches === 0 ? [] : [{ code, title, notches }];
  });
};

const byEffect = (one: MoveReason, other: MoveReason): number =>
  Math.abs(other.logOdds ?? 0) - Math.abs(one.logOdds ?? 0) || one.code.localeCompare(other.code);

/**
 * How one assessment of a company differs from another, with the largest reasons: steps beyond
 * the model first, then what indicators add to the log-odds.
 */
export const ratingMoveOf = (before: Assessed | undefined, after: Assessed): RatingMove => {
  if (before === undefined) return { after: sideOf(after), reasons: [] };
  const [then, now] = [sideOf(before), sideOf(after)];
  const [from, to] = [numberOf(then.grade ?? ''), numberOf(now.grade ?? '')];
  const steps = stepReasons(before, after);
  const indicators = [...indicatorReasons(before, after)].sort(byEffect);
  return {
    before: then,
    after: now,
    ...(from === undefined || to === undefined ? {} : { notches: to - from }),
    reasons: [...steps, ...indicators].slice(0, REASONS_MAX),
  };
};
