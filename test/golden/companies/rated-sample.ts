import { type SampleId, sampleText } from '../../../infra/local/sample-requests.ts';
import { assessmentRequestSchema } from '../../../shared/contracts/assessment-request.ts';
import type { Fact } from '../../../shared/domain/facts/fact.ts';
import type { IndicatorResult } from '../../../shared/domain/indicators/indicator.ts';
import { type Analysis, assess, type Rating } from '../../../shared/domain/rating/assess.ts';

export interface RatedSample {
  readonly analysis: Analysis;
  readonly rating: Rating;
  /** An indicator's value; throws where there is none. */
  value(indicator: string): number;
  /** Why an indicator has no value, or `measured`. */
  reason(indicator: string): string;
  /** What an indicator adds to the log-odds of default. */
  logOdds(indicator: string): number;
}

/** A sample company as the API would rate it, with further facts if given. */
export const rateSample = async (
  id: SampleId,
  more: readonly Fact[] = [],
): Promise<RatedSample> => {
  const request = assessmentRequestSchema.parse(JSON.parse(await sampleText(id)));
  const { asOf, company, statements, facts } = request;
  if (asOf === undefined) throw new Error(`${id} names no day`);
  const { foundedOn, industry } = company;
  const result = assess({
    asOf,
    statements: statements.map(({ statement }) => statement),
    facts: [...facts, ...more],
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(industry === undefined ? {} : { industry }),
  });
  if (result.kind !== 'rated') throw new Error(`${id} is ${result.kind}`);
  const { analysis, rating } = result;
  const found = (indicator: string): IndicatorResult => {
    const each = analysis.indicators.get(indicator);
    if (each === undefined) throw new Error(`no indicator ${indicator}`);
    return each;
  };
  return {
    analysis,
    rating,
    value: (indicator) => {
      const { outcome } = found(indicator);
      if (outcome.kind !== 'measured') throw new Error(`${indicator}: ${outcome.reason}`);
      return outcome.value.toNumber();
    },
    reason: (indicator) => {
      const { outcome } = found(indicator);
      return outcome.kind === 'measured' ? outcome.kind : outcome.reason;
    },
    logOdds: (indicator) => {
      const part = rating.score.contributions.find((each) => each.indicator === indicator);
      if (part === undefined) throw new Error(`the model has no ${indicator}`);
      return part.logOdds.toNumber();
    },
  };
};

export const DIGITS = 10;
