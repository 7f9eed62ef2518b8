import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import { fromStatistic } from '../../kernel/statistic.ts';
import type { RatingModel } from '../models/rating-model.ts';
import { describeBasis, type FinancialStatement } from '../statements/statement.ts';
import { type AssessmentInput, assess, type Rating } from './assess.ts';

/**
 * What may move a rating, in the order in which one is exchanged for the other: new periods; other
 * versions of periods that were known; facts; what the company is; the model; the parameters of
 * the calculation (the credit policy itself moves limits and prices, never a grade); the judgement
 * of people, support and ceilings; and the time that passed without any of it.
 */
export const CHANGE_CAUSES = [
  'figures',
  'corrections',
  'facts',
  'profile',
  'model',
  'policy',
  'judgement',
  'time',
] as const;
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** An input with its model, so that two of them never differ by when they were computed. */
export interface ChangeSide extends AssessmentInput {
  readonly model: RatingModel;
}

export interface CauseEffect {
  readonly cause: ChangeCause;
  /** Positive raises the risk. */
  readonly logOdds: Decimal;
  /** Of the final grade’s probability of default. */
  readonly pd: Decimal;
  /** Positive is worse. */
  readonly notches: number;
  /** No rating was possible with this alone: its effect is within that of the next cause. */
  readonly isWithNext: boolean;
}

export interface RatingChange {
  readonly logOdds: Decimal;
  readonly pd: Decimal;
  readonly notches: number;
  /** Adds up to the whole, without remainder; one for each cause, in order. */
  readonly causes: readonly CauseEffect[];
}

const periodOf = (statement: FinancialStatement): string => describeBasis(statement);

/** New periods of `after` beside every period of `before`, the earlier versions of these. */
const withNewPeriods = (before: ChangeSide, after: ChangeSide): readonly FinancialStatement[] => {
  const known = new Set(before.statements.map(periodOf));
  return [...before.statements, ...after.statements.filter((each) => !known.has(periodOf(each)))];
};

const knownFrom = ({ period, publishedOn }: FinancialStatement): IsoDate =>
  publishedOn === undefined || publishedOn < period.end ? period.end : publishedOn;

/** New periods need the time in which they came; no more of it than that. */
const dayWith = (before: ChangeSide, after: ChangeSide): IsoDate => {
  const days = [before.asOf, ...withNewPeriods(before, after).map(knownFrom)];
  const needed = days.sort().at(-1) ?? before.asOf;
  return before.asOf < after.asOf && needed > after.asOf ? after.asOf : needed;
};

type Exchange = (now: ChangeSide, before: ChangeSide, after: ChangeSide) => ChangeSide;

/** With the members of `from` instead; what `from` lacks goes. */
const taking = (
  now: ChangeSide,
  from: ChangeSide,
  members: readonly (keyof AssessmentInput)[],
): ChangeSide => {
  const kept = Object.fromEntries(
    Object.entries(now).filter(([name]) => !members.some((member) => member === name)),
  );
  const taken = Object.fromEntries(
    Object.entries(from).filter(([name]) => members.some((member) => member === name)),
  );
  const { asOf, statements, model } = { ...now, ...taken };
  return { ...kept, ...taken, asOf, statements, model };
};

const EXCHANGES: Readonly<Record<ChangeCause, Exchange>> = {
  figures: (now, before, after) => ({
    ...now,
    asOf: dayWith(before, after),
    statements: withNewPeriods(before, after),
  }),
  corrections: (now, _, after) => taking(now, after, ['statements']),
  facts: (now, _, after) => taking(now, after, ['facts']),
  profile: (now, _, after) => taking(now, after, ['foundedOn', 'industry', 'segment']),
  model: (now, _, after) => taking(now, after, ['model']),
  policy: (now, _, after) => taking(now, after, ['parameters', 'economy']),
  judgement: (now, _, after) =>
    taking(now, after, ['officerScores', 'support', 'sovereignCeiling']),
  time: (now, _, after) => taking(now, after, ['asOf', 'ratedOn']),
};

const ratingOf = (input: ChangeSide): Rating | undefined => {
  const result = assess({ ...input, challengers: [] });
  return result.kind === 'rated' ? result.rating : undefined;
};

const differenceOf = (before: Rating, after: Rating) => ({
  logOdds: after.score.logOdds.minus(before.score.logOdds),
  pd: fromStatistic(after.pd).minus(fromStatistic(before.pd)),
  notches: after.notch.number - before.notch.number,
});

/**
 * Says what moved a rating, by exchanging what it rests on cause by cause and rating anew each
 * time. Undefined where one of the two sides cannot be rated.
 */
export const attributeRatingChange = (
  before: ChangeSide,
  after: ChangeSide,
): RatingChange | undefined => {
  const [first, last] = [ratingOf(before), ratingOf(after)];
  if (first === undefined || last === undefined) return undefined;
  const causes: CauseEffect[] = [];
  let [input, rating] = [before, first];
  for (const cause of CHANGE_CAUSES) {
    input = EXCHANGES[cause](input, before, after);
    const next = cause === 'time' ? last : ratingOf(input);
    const effect = differenceOf(rating, next ?? rating);
    causes.push({ cause, ...effect, isWithNext: next === undefined });
    rating = next ?? rating;
  }
  return { ...differenceOf(first, last), causes };
};
