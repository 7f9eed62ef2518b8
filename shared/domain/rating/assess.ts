import { daysBetween, type IsoDate, yearOf } from '../../kernel/dates.ts';
import { type Decimal, decimal } from '../../kernel/decimal.ts';
import type { Text } from '../../kernel/text.ts';
import type { BenchmarkResult } from '../benchmarks/benchmark.ts';
import { evaluateBenchmarks } from '../benchmarks/evaluate-all.ts';
import { type PdTermStructure, pdTermStructure } from '../calibration/pd-term-structure.ts';
import {
  ASSET_CORRELATION_DEFAULT,
  type Economy,
  pdPointInTime,
} from '../calibration/point-in-time.ts';
import { CAPS } from '../caps/index.generated.ts';
import { usDollarRate } from '../currencies/reference-rates.ts';
import { type Drivers, driversOf } from '../explanation/drivers.ts';
import type { Fact } from '../facts/fact.ts';
import { factFigures } from '../facts/figures/all-figures.ts';
import type { Industry } from '../identifiers/industry/industry.ts';
import { checkIdentities } from '../identities/check-identities.ts';
import type { IdentityFinding } from '../identities/identity-finding.ts';
import { INDICATORS } from '../indicators/index.generated.ts';
import {
  evaluateIndicator,
  type IndicatorResult,
  isOfStatements,
} from '../indicators/indicator.ts';
import type { CompanyFigure, ParameterName } from '../inputs/input.ts';
import type { InputContext } from '../inputs/resolve.ts';
import { challengersOf, championOf } from '../models/champion.ts';
import type { RatingModel, Segment } from '../models/rating-model.ts';
import { calibrated, type ModelScore, pdOf, scoreModel } from '../models/score-model.ts';
import { externalFromFacts } from '../quality/external-from-facts.ts';
import { assessQuality, type DataQuality } from '../quality/quality-grade.ts';
import { type Staleness, stalenessOf } from '../quality/staleness.ts';
import type { Notch } from '../scales/master-scale.ts';
import { StatementSeries } from '../statements/series.ts';
import type { FinancialStatement } from '../statements/statement.ts';
import { findCaps } from './apply-caps.ts';
import { type GradePath, gradeFrom, type Overlays, pdOfRecord } from './grade-path.ts';
import type { GroupSupport } from './group-support.ts';
import { type MissingDocument, missingDocuments } from './missing-documents.ts';
import { chooseSegment, type SegmentChoice } from './segment.ts';
import { type ShadowRating, shadowRatings } from './shadow.ts';
import type { SovereignCeiling } from './sovereign-ceiling.ts';

export type OfficerScores = Readonly<
  Partial<Record<Exclude<CompanyFigure, 'yearsSinceFounding'>, Decimal>>
>;

/** Everything a rating depends on. Same input, same result, to the last digit. */
export interface AssessmentInput {
  readonly asOf: IsoDate;
  readonly statements: readonly FinancialStatement[];
  readonly foundedOn?: IsoDate;
  readonly industry?: Industry;
  readonly segment?: Segment;
  readonly facts?: readonly Fact[];
  readonly officerScores?: OfficerScores;
  readonly support?: GroupSupport;
  readonly sovereignCeiling?: SovereignCeiling;
  readonly parameters?: Readonly<Partial<Record<ParameterName, Decimal>>>;
  /** The model to use; the segment's champion on `ratedOn` unless given. */
  readonly model?: RatingModel;
  /** The day on which the rating is made, hence the model in force; `asOf` unless given. */
  readonly ratedOn?: IsoDate;
  /** Models to run in shadow; the other versions in force on that day unless given. */
  readonly challengers?: readonly RatingModel[];
  /** Asks for the PD in this state of the economy beside the one through the cycle. */
  readonly economy?: Economy;
}

/** The analysis that stands whether or not a grade can be given. */
export interface Analysis {
  readonly asOf: IsoDate;
  readonly series: StatementSeries;
  readonly segment: SegmentChoice;
  readonly identityFindings: readonly IdentityFinding[];
  readonly indicators: ReadonlyMap<string, IndicatorResult>;
  readonly benchmarks: ReadonlyMap<string, BenchmarkResult>;
  readonly quality: DataQuality;
  readonly staleness: Staleness;
}

export interface Rating extends GradePath {
  readonly model: RatingModel;
  readonly score: ModelScore;
  /** PD of the final grade: the model's own unless caps, support or a ceiling moved the grade. */
  readonly pd: number;
  /** PD of the model after calibration, before any overlay. */
  readonly modelPd: number;
  /** Grades if every gap were filled at its best and at its worst. */
  readonly interval: { readonly best: Notch; readonly worst: Notch };
  readonly missingDocuments: readonly MissingDocument[];
  readonly drivers: Drivers;
  /** For the final grade. */
  readonly termStructure: PdTermStructure;
  /** Present where a state of the economy was given. */
  readonly pointInTime?: { readonly pd: number; readonly assetCorrelation: number };
  /** What the challengers say; nothing else depends on it. */
  readonly shadow: readonly ShadowRating[];
}

export type AssessmentResult =
  | { readonly kind: 'rated'; readonly analysis: Analysis; readonly rating: Rating }
  /** The statements are consistent but cannot carry a grade. */
  | { readonly kind: 'unrated'; readonly analysis: Analysis; readonly reasons: readonly Text[] }
  /** The statements contradict themselves: they have to be corrected first. */
  | { readonly kind: 'inconsistent'; readonly findings: readonly IdentityFinding[] };

const DAYS_PER_YEAR = '365.2425';

const yearsSince = (foundedOn: IsoDate | undefined, asOf: IsoDate): Decimal | undefined =>
  foundedOn === undefined
    ? undefined
    : decimal(daysBetween(foundedOn, asOf)).div(decimal(DAYS_PER_YEAR));

/** The facts beside the year that the newest statements were brought to. */
const factsKnown = ({ facts = [], asOf }: AssessmentInput, { current }: StatementSeries) => ({
  facts,
  asOf,
  currency: current.statement.currency,
  period: { end: current.end, months: 12 },
});

/** What indicators are read from: the series with its parameters and company figures. */
export const inputContextOf = (input: AssessmentInput, series: StatementSeries): InputContext => {
  const { statement, end } = series.current;
  const rate = input.parameters?.usDollarRate ?? usDollarRate(statement.currency, yearOf(end));
  const years = yearsSince(input.foundedOn, input.asOf);
  return {
    series,
    parameters: { ...input.parameters, ...(rate === undefined ? {} : { usDollarRate: rate }) },
    company: {
      ...input.officerScores,
      ...(years === undefined ? {} : { yearsSinceFounding: years }),
    },
    factFigures: factFigures(factsKnown(input, series)),
  };
};

const choose = (input: AssessmentInput, context: InputContext): SegmentChoice => {
  const { segment: requested, industry } = input;
  const yearsSinceFounding = context.company?.yearsSinceFounding;
  const rate = context.parameters?.usDollarRate;
  return chooseSegment(context.series, {
    ...(requested === undefined ? {} : { requested }),
    ...(industry === undefined ? {} : { industry }),
    ...(yearsSinceFounding === undefined ? {} : { yearsSinceFounding }),
    ...(rate === undefined ? {} : { usDollarRate: rate }),
  });
};

const analyse = (
  input: AssessmentInput,
  identityFindings: readonly IdentityFinding[],
): Analysis => {
  const series = new StatementSeries(input.statements);
  const context = inputContextOf(input, series);
  const indicators = new Map(
    INDICATORS.map((indicator) => [indicator.id, evaluateIndicator(indicator, context)]),
  );
  const subject = { isFinancial: input.industry?.isFinancial === true };
  const benchmarks = new Map(
    evaluateBenchmarks(context, subject).map((result) => [result.benchmark.id, result]),
  );
  const { asOf } = input;
  const external = externalFromFacts(factsKnown(input, series));
  const findings = { identityFindings, external };
  const quality = assessQuality({ ...context, asOf, indicators, benchmarks, ...findings });
  return {
    asOf,
    series,
    segment: choose(input, context),
    identityFindings,
    indicators,
    benchmarks,
    quality,
    staleness: stalenessOf(series, asOf),
  };
};

const reasonsAgainstRating = (analysis: Analysis, score: ModelScore): readonly Text[] => {
  const reasons: Text[] = [];
  if (analysis.staleness.state === 'unrated') reasons.push(analysis.staleness.evidence);
  if (analysis.series.current.values.valueOf('totalAssets')?.lte(0) === true)
    reasons.push({
      en: 'the newest statements report no assets',
      zh: '最新报表没有资产',
    });
  const isAnyKnown = score.contributions.some(({ indicator, isGap }) => {
    const declared = analysis.indicators.get(indicator)?.indicator;
    return !isGap && declared !== undefined && isOfStatements(declared);
  });
  if (!isAnyKnown)
    reasons.push({
      en: 'no financial indicator of the model could be computed from the statements',
      zh: '报表不足以计算模型中的任何财务指标',
    });
  return reasons;
};

const pointInTime = (pd: number, economy: Economy | undefined): Pick<Rating, 'pointInTime'> => {
  if (economy === undefined) return {};
  const { systematicFactor, assetCorrelation = ASSET_CORRELATION_DEFAULT } = economy;
  const pit = pdPointInTime(pd, assetCorrelation, systematicFactor);
  return { pointInTime: { pd: pit, assetCorrelation } };
};

const overlaysOf = (
  { asOf, facts = [], support, sovereignCeiling }: AssessmentInput,
  { segment: { segment }, series, indicators }: Analysis,
): Overlays => {
  const hasSupport = support !== undefined;
  const caps = findCaps({ asOf, segment, series, facts, indicators, hasSupport }, CAPS);
  return { caps, support, sovereignCeiling };
};

/**
 * Assesses one company from its statements and facts. Pure: no clock, no storage. Throws only on
 * an empty list of statements.
 */
export const assess = (input: AssessmentInput): AssessmentResult => {
  const findings = checkIdentities(input.statements, input.asOf);
  if (findings.some((finding) => finding.severity === 'error'))
    return { kind: 'inconsistent', findings };
  const analysis = analyse(input, findings);
  const ratedOn = input.ratedOn ?? input.asOf;
  const model = input.model ?? championOf(analysis.segment.segment, ratedOn);
  const score = scoreModel(model, analysis.indicators);
  const reasons = reasonsAgainstRating(analysis, score);
  if (reasons.length > 0) return { kind: 'unrated', analysis, reasons };
  const overlays = overlaysOf(input, analysis);
  const path = gradeFrom(model, score, overlays);
  const challengers = input.challengers ?? challengersOf(model, ratedOn);
  const modelPd = pdOf(calibrated(model, score.logOdds));
  const pd = pdOfRecord(path, modelPd);
  const rating: Rating = {
    ...path,
    model,
    score,
    pd,
    modelPd,
    interval: {
      best: path.gradeOf(score.logOddsBest),
      worst: path.gradeOf(score.logOddsWorst),
    },
    missingDocuments: missingDocuments(score, analysis.indicators),
    drivers: driversOf(score, analysis.indicators),
    termStructure: pdTermStructure(path.notch, model.fit?.cumulativePds),
    ...pointInTime(pd, input.economy),
    shadow: shadowRatings(challengers, analysis.indicators, overlays, path.notch),
  };
  return { kind: 'rated', analysis, rating };
};
