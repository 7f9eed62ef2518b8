import type { AssessmentDocument } from '../contracts/assessment-output.ts';
import { ratioText, scoreText, statisticText } from '../contracts/output.ts';
import { DIMENSIONS } from '../domain/dimensions/index.generated.ts';
import type { Driver } from '../domain/explanation/drivers.ts';
import type { RatingModel } from '../domain/models/rating-model.ts';
import type { DimensionScore } from '../domain/models/score-model.ts';
import type { QualityCheckResult } from '../domain/quality/quality-check.ts';
import type { DataQuality } from '../domain/quality/quality-grade.ts';
import type { Rating } from '../domain/rating/assess.ts';
import { decimalText } from '../kernel/decimal.ts';
import { modelHash } from './model-hash.ts';

type RatingDocument = NonNullable<AssessmentDocument['rating']>;
type ShadowDocument = NonNullable<AssessmentDocument['shadow']>;
type QualityDocument = AssessmentDocument['quality'];

const describeDimension = (score: DimensionScore): RatingDocument['dimensions'][number] => {
  const { dimension, known, unknown } = score;
  const title = DIMENSIONS.find(({ id }) => id === dimension)?.title;
  return {
    id: dimension,
    title: title ?? { en: dimension, zh: dimension },
    score: scoreText(score.score),
    logOdds: decimalText(score.logOdds),
    best: decimalText(score.best),
    worst: decimalText(score.worst),
    known,
    unknown,
  };
};

const describeDriver = ({ indicator, contribution, text }: Driver) => ({
  indicator,
  logOdds: decimalText(contribution.logOdds),
  text,
});

const describeModelUsed = (model: RatingModel): RatingDocument['model'] => ({
  id: model.id,
  version: model.version,
  basis: model.basis,
  hash: modelHash(model),
});

export const describeShadow = (shadow: Rating['shadow']): ShadowDocument =>
  shadow.map(({ model, notch, modelNotch, pd, logOdds, notchesFromChampion }) => ({
    ...describeModelUsed(model),
    grade: notch.grade,
    modelGrade: modelNotch.grade,
    pd: statisticText(pd),
    logOdds: decimalText(logOdds),
    notchesFromChampion,
  }));

export const describeRating = (rating: Rating): RatingDocument => {
  const { notch, modelNotch, model, score, interval, drivers, termStructure, pointInTime } = rating;
  const { grade, number, internalGrade, moodysEquivalent } = notch;
  return {
    grade,
    number,
    internalGrade,
    ...(moodysEquivalent === undefined ? {} : { moodysEquivalent }),
    pd: statisticText(rating.pd),
    modelPd: statisticText(rating.modelPd),
    ...(pointInTime === undefined
      ? {}
      : {
          pdPointInTime: statisticText(pointInTime.pd),
          assetCorrelation: statisticText(pointInTime.assetCorrelation),
        }),
    pdTermStructure: {
      basis: termStructure.basis,
      cumulative: termStructure.cumulative.map(statisticText),
    },
    modelGrade: modelNotch.grade,
    interval: { best: interval.best.grade, worst: interval.worst.grade },
    model: describeModelUsed(model),
    logOdds: decimalText(score.logOdds),
    intercept: decimalText(score.intercept),
    dimensions: score.dimensions.map(describeDimension),
    strengths: drivers.strengths.map(describeDriver),
    weaknesses: drivers.weaknesses.map(describeDriver),
    gaps: drivers.gaps.map(describeDriver),
    missingDocuments: rating.missingDocuments.map((missing) => ({
      ...missing,
      indicators: [...missing.indicators],
      lines: [...missing.lines],
      logOddsRange: decimalText(missing.logOddsRange),
    })),
    caps: [...rating.caps],
    steps: rating.steps.map((step) => ({ ...step })),
  };
};

const describeCheck = ({
  check,
  outcome,
}: QualityCheckResult): QualityDocument['checks'][number] => ({
  id: check.id,
  number: check.number,
  title: check.title,
  result: outcome.kind,
  ...(outcome.kind === 'insufficient'
    ? {}
    : { value: ratioText(outcome.value), threshold: ratioText(outcome.threshold) }),
  evidence: outcome.evidence,
});

export const describeQuality = (quality: DataQuality): QualityDocument => {
  const { state, periodEnd, ageMonths, freshUntil, ratedUntil, evidence } = quality.staleness;
  return {
    grade: quality.grade,
    reviewRequired: quality.reviewRequired,
    flags: quality.flags,
    independentFlags: quality.independentFlags,
    completeness: ratioText(quality.completeness.share),
    yearsOfHistory: quality.yearsOfHistory,
    staleness: { state, periodEnd, ageMonths, freshUntil, ratedUntil, evidence },
    reasons: quality.reasons.map((reason) => ({ ...reason })),
    checks: quality.checks.map(describeCheck),
  };
};
