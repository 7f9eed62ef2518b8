import { ratioText, statisticText } from '../contracts/output.ts';
import type { CreditDecision } from '../domain/decision/decide.ts';
import type { DimensionId } from '../domain/dimensions/dimension.ts';
import { DIMENSIONS } from '../domain/dimensions/index.generated.ts';
import { formatOutcome } from '../domain/explanation/format-value.ts';
import { INDICATORS } from '../domain/indicators/index.generated.ts';
import type { AssessmentResult } from '../domain/rating/assess.ts';
import type { Attribution, IndicatorAttribution } from '../domain/simulation/attribution.ts';
import type { PointInTimePd } from '../domain/simulation/point-in-time-pd.ts';
import type { Simulation } from '../domain/simulation/simulate.ts';
import { LINE_ITEMS } from '../domain/statements/line-items/line-items.ts';
import { decimalText } from '../kernel/decimal.ts';
import type { Text } from '../kernel/text.ts';
import { describeDecision, shortDecision } from './describe-decision.ts';
import { describeDecisionDifference } from './describe-decision-difference.ts';
import { describeFinding } from './describe-finding.ts';
import { describeQuality, describeRating } from './describe-result.ts';
import { describeOutcome, describeTrace } from './describe-trace.ts';

export type SimulationView = 'full' | 'summary';

const describeDecided = (decision: CreditDecision | undefined, view: SimulationView) => {
  if (decision === undefined) return {};
  const document = describeDecision(decision);
  return { decision: view === 'full' ? document : shortDecision(document) };
};

/** An assessment beside another; its trace and the whole decision only in the full view. */
export const describeSide = (
  result: AssessmentResult,
  view: SimulationView,
  decision?: CreditDecision,
) => {
  if (result.kind === 'inconsistent')
    return { outcome: result.kind, findings: result.findings.map(describeFinding) };
  const { analysis } = result;
  return {
    outcome: result.kind,
    segment: analysis.segment,
    ...(result.kind === 'rated'
      ? { rating: describeRating(result.rating) }
      : { unratedReasons: [...result.reasons] }),
    ...describeDecided(decision, view),
    quality: describeQuality(analysis.quality),
    findings: analysis.identityFindings.map(describeFinding),
    ...(view === 'full'
      ? {
          trace: describeTrace(analysis, result.kind === 'rated' ? result.rating.score : undefined),
        }
      : {}),
  };
};

const dimensionTitle = (dimension: DimensionId): Text =>
  DIMENSIONS.find(({ id }) => id === dimension)?.title ?? { en: dimension, zh: dimension };

const describeIndicator = ({
  indicator,
  dimension,
  before,
  after,
  logOdds,
}: IndicatorAttribution) => {
  const declared = INDICATORS.find(({ id }) => id === indicator);
  if (declared === undefined) throw new Error(`no indicator ${indicator}`);
  const { title, unit } = declared;
  return {
    indicator,
    title,
    dimension,
    before: describeOutcome(before),
    after: describeOutcome(after),
    beforeDisplay: formatOutcome(before, unit),
    afterDisplay: formatOutcome(after, unit),
    logOdds: decimalText(logOdds),
  };
};

const describeAttribution = (attribution: Attribution) => ({
  logOdds: decimalText(attribution.logOdds),
  calibration: decimalText(attribution.calibration),
  notches: attribution.notches,
  indicators: attribution.indicators.map(describeIndicator),
  dimensions: attribution.dimensions.map(({ dimension, logOdds }) => ({
    id: dimension,
    title: dimensionTitle(dimension),
    logOdds: decimalText(logOdds),
  })),
  steps: attribution.steps.map((step) => ({ ...step })),
});

const describePointInTime = (pd: PointInTimePd) => ({
  pd: statisticText(pd.throughTheCycle),
  pdPointInTime: statisticText(pd.pointInTime),
  assetCorrelation: statisticText(pd.correlation),
  systematicFactor: statisticText(pd.systematicFactor),
});

/** What was decided on both sides; a side that is not rated has no decision. */
export interface DecisionsBeside {
  readonly base: CreditDecision | undefined;
  readonly changed: CreditDecision | undefined;
}

/** What the changes did, fit for the wire. */
export const describeChanged = (
  { changed, scenario, lines, shortfallBorrowed, skipped, attribution, pointInTime }: Simulation,
  view: SimulationView,
  decisions: DecisionsBeside,
) => ({
  changed: describeSide(changed, view, decisions.changed),
  ...(decisions.base === undefined || decisions.changed === undefined
    ? {}
    : { decisionDifference: describeDecisionDifference(decisions.base, decisions.changed) }),
  ...(scenario === undefined
    ? {}
    : { scenario: { id: scenario.id, title: scenario.title, story: scenario.story } }),
  lines: lines.map(({ line, before, after }) => ({
    line,
    title: { en: LINE_ITEMS[line].en, zh: LINE_ITEMS[line].zh },
    ...(before === undefined ? {} : { before: decimalText(before) }),
    after: ratioText(after),
  })),
  shortfallBorrowed: ratioText(shortfallBorrowed),
  skipped: skipped.map(({ pointer, code, detail }) => ({ pointer, code, detail })),
  ...(attribution === undefined ? {} : { attribution: describeAttribution(attribution) }),
  ...(pointInTime === undefined ? {} : { pointInTime: describePointInTime(pointInTime) }),
});
