import { CAPS } from '../../../shared/domain/caps/index.generated.ts';
import { usDollarRate } from '../../../shared/domain/currencies/reference-rates.ts';
import type { Fact } from '../../../shared/domain/facts/fact.ts';
import { INDICATORS } from '../../../shared/domain/indicators/index.generated.ts';
import {
  evaluateIndicator,
  type Indicator,
  type IndicatorResult,
} from '../../../shared/domain/indicators/indicator.ts';
import type { InputContext } from '../../../shared/domain/inputs/resolve.ts';
import type { Segment } from '../../../shared/domain/models/rating-model.ts';
import { stalenessOf } from '../../../shared/domain/quality/staleness.ts';
import { type FoundCap, findCaps } from '../../../shared/domain/rating/apply-caps.ts';
import type { AssessmentInput } from '../../../shared/domain/rating/assess.ts';
import { chooseSegment } from '../../../shared/domain/rating/segment.ts';
import { StatementSeries } from '../../../shared/domain/statements/series.ts';
import { type IsoDate, yearOf } from '../../../shared/kernel/dates.ts';
import { type PeerDocument, peerDocument } from './document.ts';

/** What one engine is asked in the comparison with others: indicators and caps, nothing else. */
export interface Question {
  readonly asOf: IsoDate;
  readonly input: AssessmentInput;
  readonly segment: Segment;
  readonly parameters: NonNullable<InputContext['parameters']>;
  readonly facts: readonly Fact[];
}

export interface Answer {
  readonly indicators: ReadonlyMap<string, IndicatorResult>;
  readonly caps: readonly FoundCap[];
}

/** Parameters and segment are settled before the clock starts, for everybody. */
export const questionOf = (input: AssessmentInput): Question => {
  const series = new StatementSeries(input.statements);
  const { statement, end } = series.current;
  const rate = input.parameters?.usDollarRate ?? usDollarRate(statement.currency, yearOf(end));
  const { segment: requested, industry } = input;
  const choice = chooseSegment(series, {
    ...(requested === undefined ? {} : { requested }),
    ...(industry === undefined ? {} : { industry }),
    ...(rate === undefined ? {} : { usDollarRate: rate }),
  });
  return {
    asOf: input.asOf,
    input,
    segment: choice.segment,
    parameters: { ...input.parameters, ...(rate === undefined ? {} : { usDollarRate: rate }) },
    facts: input.facts ?? [],
  };
};

const contextOf = (question: Question, series: StatementSeries): InputContext => ({
  series,
  parameters: question.parameters,
  company: question.input.officerScores ?? {},
});

/** Our engine held to the same indicators and caps, from statements on; with its trace. */
export const answer = (
  question: Question,
  indicators: readonly Indicator[] = INDICATORS,
): Answer => {
  const series = new StatementSeries(question.input.statements);
  const context = contextOf(question, series);
  const results = new Map(
    indicators.map((each) => [each.id, evaluateIndicator(each, context)] as const),
  );
  const { asOf, segment, facts } = question;
  const hasSupport = question.input.support !== undefined;
  const capContext = { asOf, segment, series, facts, indicators: results, hasSupport };
  return { indicators: results, caps: findCaps(capContext, CAPS) };
};

export const documentOf = (question: Question): PeerDocument => {
  const series = new StatementSeries(question.input.statements);
  return peerDocument(contextOf(question, series), {
    asOf: question.asOf,
    segment: question.segment,
    hasSupport: question.input.support !== undefined,
    staleness: stalenessOf(series, question.asOf).state,
    facts: question.facts,
  });
};
