import { addMonths, type IsoDate } from '../../../kernel/dates.ts';
import { type Decimal, sum } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import { type Fact, type FactKindId, type FactOf, factsOf, standsOn } from '../fact.ts';
import { factId } from '../fact-id.ts';

/** What figures are read from: the facts that count, from one day, beside one set of statements. */
export interface FactsKnown {
  readonly facts: readonly Fact[];
  readonly asOf: IsoDate;
  /** Of the statements; amounts in another currency are not known in this one. */
  readonly currency: string;
  /** Last day and months of the newest statements. */
  readonly period: { readonly end: IsoDate; readonly months: number };
}

/** A figure with the facts it rests on. */
export interface FactReading {
  readonly value: Decimal;
  readonly facts: readonly Fact[];
}

/** A number that facts give and indicators read. Undefined where no fact says anything of it. */
export interface FactFigure {
  readonly title: Text;
  readonly unit: 'amount' | 'number';
  readonly kinds: readonly FactKindId[];
  read(known: FactsKnown): FactReading | undefined;
}

const byDay = (one: Fact, other: Fact): number => {
  if (one.observedOn !== other.observedOn) return one.observedOn < other.observedOn ? -1 : 1;
  return factId(one) < factId(other) ? -1 : 1;
};

/** Those of a kind that were true by the day, oldest first, ended ones included. */
export const factsBy = <Kind extends FactKindId>(
  { facts, asOf }: FactsKnown,
  kind: Kind,
): readonly FactOf<Kind>[] =>
  factsOf(facts, kind)
    .filter(({ observedOn }) => observedOn <= asOf)
    .toSorted(byDay);

/** Those that hold on the day, oldest first. */
export const openFacts = <Kind extends FactKindId>(
  known: FactsKnown,
  kind: Kind,
): readonly FactOf<Kind>[] => factsBy(known, kind).filter((fact) => standsOn(fact, known.asOf));

export const withinMonths = <Each extends Fact>(
  facts: readonly Each[],
  { asOf }: FactsKnown,
  months: number,
): readonly Each[] => facts.filter(({ observedOn }) => observedOn > addMonths(asOf, -months));

/** Undefined where the amount is not stated, or stated in another currency. */
export const amountOf = (
  fact: Fact,
  amount: Decimal | undefined,
  { currency }: Pick<FactsKnown, 'currency'>,
): Decimal | undefined =>
  fact.currency === undefined || fact.currency === currency ? amount : undefined;

/** What the newest fact that says anything of it says, not older than so many months. */
export const newest = <Each extends Fact>(
  facts: readonly Each[],
  known: FactsKnown,
  months: number,
  read: (fact: Each) => Decimal | undefined,
): FactReading | undefined =>
  withinMonths(facts, known, months)
    .flatMap((fact) => {
      const value = read(fact);
      return value === undefined ? [] : [{ value, facts: [fact] }];
    })
    .at(-1);

/** The sum over facts that state an amount; undefined where none does. */
export const total = <Each extends Fact>(
  facts: readonly Each[],
  read: (fact: Each) => Decimal | undefined,
): FactReading | undefined => {
  const stated = facts.filter((fact) => read(fact) !== undefined);
  if (stated.length === 0) return undefined;
  return { value: sum(stated.flatMap((fact) => read(fact) ?? [])), facts: stated };
};

/** The newest of each, oldest first; the facts come oldest first. */
export const newestOfEach = <Each extends Fact>(
  facts: readonly Each[],
  keyOf: (fact: Each) => string,
): readonly Each[] => [...new Map(facts.map((fact) => [keyOf(fact), fact])).values()];
