import type { IsoDate } from '../../../kernel/dates.ts';
import type { Covenant } from '../../decision/handling/covenant.ts';
import { type Fact, factKindOf, membersOf } from '../../facts/fact.ts';
import type { Segment } from '../../models/rating-model.ts';
import type { PeerFigures } from '../../quality/external-figures.ts';
import type { FinancialStatement } from '../../statements/statement.ts';
import type { PdPercentiles } from '../pd-percentiles.ts';
import type { Neighbourhood } from '../rules/neighbourhood.ts';
import { type StatementView, statementView } from '../rules/statement-view.ts';
import type { RatingPoint, WarningContext } from '../rules/warning-context.ts';

/** The company's place among others, from a day on. */
export interface NeighbourhoodSince {
  readonly since: IsoDate;
  readonly neighbourhood: Neighbourhood;
}

/**
 * Everything that is true of one company, each thing with the day from which it is: corrections
 * and withdrawals are applied already, and in which order it became known is forgotten.
 */
export interface WarningKnowledge {
  readonly asOf: IsoDate;
  readonly facts: readonly Fact[];
  readonly statements: readonly FinancialStatement[];
  readonly foundedOn?: IsoDate;
  readonly isFinancial?: boolean;
  readonly segment?: Segment;
  /** What the engine says of the company on each day on which it may say something else. */
  readonly ratings: readonly RatingPoint[];
  readonly neighbourhoods: readonly NeighbourhoodSince[];
  readonly industry?: PeerFigures;
  readonly pdPercentiles?: PdPercentiles;
  readonly covenants?: readonly Covenant[];
}

export const byText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** The day from which a statement may be known to anybody. */
export const statementDay = ({ period, publishedOn }: FinancialStatement): IsoDate =>
  publishedOn === undefined || publishedOn < period.end ? period.end : publishedOn;

const isDay = (value: unknown): value is IsoDate =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Every day on which a fact begins or ceases to say something. */
export const factDays = (fact: Fact): readonly IsoDate[] => {
  const { members } = factKindOf(fact);
  const values = membersOf(fact);
  const told = Object.entries(members).flatMap(([name, { form }]) => {
    const value = values[name];
    return form === 'date' && isDay(value) ? [value] : [];
  });
  return [fact.observedOn, ...told.filter((day) => day > fact.observedOn)];
};

/** How many of a sorted list lie on or before a day. */
const countUntil = <Value>(
  sorted: readonly Value[],
  dayOf: (value: Value) => IsoDate,
  day: IsoDate,
): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && dayOf(value) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
};

const viewOf = (
  { foundedOn, isFinancial, industry }: WarningKnowledge,
  statements: readonly FinancialStatement[],
): StatementView | undefined => {
  const [first, ...rest] = statements;
  const newest = statements.at(-1);
  if (first === undefined || newest === undefined) return undefined;
  return statementView({
    asOf: statementDay(newest),
    statements: [first, ...rest],
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(isFinancial === undefined ? {} : { isFinancial }),
    ...(industry === undefined ? {} : { external: { peers: industry } }),
  });
};

/** What rules see of the knowledge on a day; what the statements say is computed once per set. */
export const contextsOf = (knowledge: WarningKnowledge): ((day: IsoDate) => WarningContext) => {
  const { segment, industry, pdPercentiles, covenants } = knowledge;
  const observedOn = ({ observedOn: day }: Fact): IsoDate => day;
  const facts = [...knowledge.facts].sort((a, b) => byText(a.observedOn, b.observedOn));
  const statements = [...knowledge.statements].sort((a, b) =>
    byText(statementDay(a), statementDay(b)),
  );
  const ratings = [...knowledge.ratings].sort((a, b) => byText(a.on, b.on));
  const views = new Map<number, StatementView | undefined>();
  const viewOn = (day: IsoDate): StatementView | undefined => {
    const count = countUntil(statements, statementDay, day);
    if (!views.has(count)) views.set(count, viewOf(knowledge, statements.slice(0, count)));
    return views.get(count);
  };
  const contexts = new Map<IsoDate, WarningContext>();
  const contextOn = (day: IsoDate): WarningContext => {
    const view = viewOn(day);
    const place = knowledge.neighbourhoods.findLast(({ since }) => since <= day);
    return {
      asOf: day,
      facts: facts.slice(0, countUntil(facts, observedOn, day)),
      ratings: ratings.slice(
        0,
        countUntil(ratings, ({ on }) => on, day),
      ),
      ...(view === undefined ? {} : { statements: view }),
      ...(place === undefined ? {} : { neighbourhood: place.neighbourhood }),
      ...(segment === undefined ? {} : { segment }),
      ...(industry === undefined ? {} : { industry }),
      ...(pdPercentiles === undefined ? {} : { pdPercentiles }),
      ...(covenants === undefined ? {} : { covenants }),
    };
  };
  return (day) => {
    const held = contexts.get(day) ?? contextOn(day);
    contexts.set(day, held);
    return held;
  };
};
