import { addMonths, type IsoDate } from '../../../kernel/dates.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import type { Text } from '../../../kernel/text.ts';
import {
  type Fact,
  type FactKindId,
  type FactOf,
  factKindOf,
  factsOf,
  standsOn,
} from '../../facts/fact.ts';
import { factId } from '../../facts/fact-id.ts';
import { SOURCE_CLASSES } from '../../facts/source-class.ts';
import { amountText } from '../../quality/figure-text.ts';
import { marginOf, nearnessOf, recordCount } from './measure.ts';
import type { Evidence, Firing, Quiet, Reading } from './reading.ts';
import type { WarningContext } from './warning-context.ts';

type Readings = readonly [Reading, ...Reading[]];

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Facts are never changed, and rules ask for the id of one many times. */
const ids = new WeakMap<Fact, string>();

const idOf = (fact: Fact): string => {
  const id = ids.get(fact) ?? factId(fact);
  ids.set(fact, id);
  return id;
};

/** Oldest first; of one day in the order of their ids, whatever order they came in. */
export const byDay = (one: Fact, other: Fact): number =>
  byText(one.observedOn, other.observedOn) || byText(idOf(one), idOf(other));

/** The facts of a kind that were true by the day, oldest first, ended ones included. */
export const factsUntil = <Kind extends FactKindId>(
  { facts, asOf }: WarningContext,
  kind: Kind,
): readonly FactOf<Kind>[] =>
  factsOf(facts, kind)
    .filter(({ observedOn }) => observedOn <= asOf)
    .toSorted(byDay);

/** The facts of a kind that hold on the day, oldest first. */
export const openFacts = <Kind extends FactKindId>(
  context: WarningContext,
  kind: Kind,
): readonly FactOf<Kind>[] =>
  factsUntil(context, kind).filter((fact) => standsOn(fact, context.asOf));

/** Those of the last so many months. */
export const withinMonths = <Each extends Fact>(
  facts: readonly Each[],
  asOf: IsoDate,
  months: number,
): readonly Each[] => {
  const from = addMonths(asOf, -months);
  return facts.filter(({ observedOn }) => observedOn > from && observedOn <= asOf);
};

/** The newest of each, in the order of their keys; the facts come oldest first. */
export const newestBy = <Each extends Fact>(
  facts: readonly Each[],
  keyOf: (fact: Each) => string,
): readonly Each[] =>
  [...new Map(facts.map((fact) => [keyOf(fact), fact]))]
    .sort(([one], [other]) => byText(one, other))
    .map(([, fact]) => fact);

/** The newest fact that says something of a member, and what it says. */
export const newestSaying = <Each extends Fact, Said>(
  facts: readonly Each[],
  read: (fact: Each) => Said | undefined,
): { readonly fact: Each; readonly said: Said } | undefined =>
  facts
    .flatMap((fact) => {
      const said = read(fact);
      return said === undefined ? [] : [{ fact, said }];
    })
    .at(-1);

export const evidenceOf = (facts: readonly Fact[]): readonly Evidence[] =>
  facts.map((fact) => ({ kind: 'fact', factId: idOf(fact) }));

/** A case keeps its number through its stages; what has none is told apart by the fact itself. */
export const caseOf = (fact: Fact): string => fact.reference ?? idOf(fact);

export const newestDay = (facts: readonly Fact[]): IsoDate | undefined =>
  facts
    .map(({ observedOn }) => observedOn)
    .sort()
    .at(-1);

const sourceTitle = (fact: Fact): Text => {
  if (fact.source !== undefined) return { en: fact.source, zh: fact.source };
  return SOURCE_CLASSES[fact.sourceClass ?? factKindOf(fact).sourceClass].title;
};

/** `2025-03-20, Court or enforcement register, (2025)苏0205执901号`: the day and who says so. */
export const toldText = (fact: Fact): Text => {
  const { en, zh } = sourceTitle(fact);
  const reference = fact.reference === undefined ? [] : [fact.reference];
  return {
    en: [fact.observedOn, en, ...reference].join(', '),
    zh: [fact.observedOn, zh, ...reference].join('，'),
  };
};

/** Of the fact’s amounts; undefined where neither it nor a statement says. */
export const currencyOf = ({ statements }: WarningContext, fact: Fact): string | undefined =>
  fact.currency ?? statements?.series.current.statement.currency;

/** `CNY 4.2 million`, or that no amount is stated. */
export const sumText = (context: WarningContext, fact: Fact, amount: Decimal | undefined): Text => {
  if (amount === undefined) return { en: 'an amount not stated', zh: '金额不详' };
  const { en, zh } = amountText(amount, currencyOf(context, fact) ?? '');
  return { en: en.trim(), zh: zh.trim() };
};

/** Nothing of the kind is known: one record short of firing. */
export const noneKnown = (title: Text): Quiet => ({
  kind: 'quiet',
  margin: marginOf(recordCount(title, 0)),
  text: { en: `${title.en}: none is known.`, zh: `${title.zh}：未发现记录。` },
});

/** What was never observed cannot be judged. */
export const neverObserved = (title: Text): Reading => ({
  kind: 'not-evaluable',
  reason: { en: `No ${title.en} is known.`, zh: `尚无${title.zh}。` },
});

interface EventNames {
  readonly eventId?: string;
  readonly entity?: string;
}

/** Names the event, and whom it is about, of a reading that fires. */
export const named = (reading: Reading, names: EventNames): Reading =>
  reading.kind === 'fires' ? { ...reading, ...names } : reading;

const isFiring = (reading: Reading): reading is Firing => reading.kind === 'fires';

const nearer = (one: Quiet, other: Quiet): Quiet => {
  if (other.margin === undefined) return one;
  if (one.margin === undefined) return other;
  return nearnessOf(other.margin).lt(nearnessOf(one.margin)) ? other : one;
};

/**
 * Every reading that fires; where none does, what cannot be answered before the nearest miss, and
 * `none` where there was nothing to read.
 */
export const decisive = (readings: readonly Reading[], none: Reading): Readings => {
  const [first, ...rest] = readings.filter(isFiring);
  if (first !== undefined) return [first, ...rest];
  const open = readings.find(({ kind }) => kind === 'not-evaluable');
  if (open !== undefined) return [open];
  const [quiet, ...others] = readings.flatMap((each) => (each.kind === 'quiet' ? [each] : []));
  return [quiet === undefined ? none : others.reduce(nearer, quiet)];
};
