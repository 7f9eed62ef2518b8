import { type IsoDate, isoDate } from '../../kernel/dates.ts';
import type { FactKind, FactOfKind } from './fact-kind.ts';
import { FACT_KIND_BY_ID, FACT_KINDS, type FactKindId } from './index.generated.ts';

export type { FactKindId } from './index.generated.ts';

/** What third parties or the bank itself know about the company: an envelope and its members. */
export type Fact = FactOfKind<(typeof FACT_KIND_BY_ID)[FactKindId]>;

export type FactOf<Kind extends FactKindId> = Extract<Fact, { readonly kind: Kind }>;

export const FACT_KIND_IDS: readonly FactKindId[] = FACT_KINDS.map(({ id }) => id);

export const factKindOf = (fact: Pick<Fact, 'kind'>): FactKind => FACT_KIND_BY_ID[fact.kind];

/** The members of a fact by name, whatever its kind. */
export const membersOf = (fact: Fact): Readonly<Record<string, unknown>> => fact;

/** Since when it holds no longer, if its kind can end and this one has. */
export const endOf = (fact: Fact): IsoDate | undefined => {
  const { end } = factKindOf(fact);
  const value = end === undefined ? undefined : membersOf(fact)[end];
  return typeof value === 'string' ? isoDate(value) : undefined;
};

/** Whether it had begun and had not ended on a day. */
export const standsOn = (fact: Fact, day: IsoDate): boolean => {
  const end = endOf(fact);
  return fact.observedOn <= day && (end === undefined || end > day);
};

interface KnownFacts {
  readonly facts: readonly Fact[];
  readonly asOf: IsoDate;
}

export const factsOf = <Kind extends FactKindId>(
  facts: readonly Fact[],
  kind: Kind,
): readonly FactOf<Kind>[] => facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);

/** The facts of a kind that have begun and not ended by the day asked for. */
export const standingFacts = <Kind extends FactKindId>(
  { facts, asOf }: KnownFacts,
  kind: Kind,
): readonly FactOf<Kind>[] =>
  factsOf(
    facts.filter((fact) => standsOn(fact, asOf)),
    kind,
  );

/**
 * Days past due as last observed: the newest observation of each source and facility replaces its
 * earlier ones, and the worst counts. Zero days past due end an arrear.
 */
export const daysPastDue = (facts: readonly Fact[]): number => {
  const newest = new Map<string, FactOf<'overdue'>>();
  for (const fact of factsOf(facts, 'overdue')) {
    const place = JSON.stringify([fact.source, fact.facility]);
    const held = newest.get(place);
    const isNewer = held === undefined || fact.observedOn > held.observedOn;
    const isWorse = fact.observedOn === held?.observedOn && fact.daysPastDue > held.daysPastDue;
    if (isNewer || isWorse) newest.set(place, fact);
  }
  return Math.max(0, ...[...newest.values()].map((fact) => fact.daysPastDue));
};
