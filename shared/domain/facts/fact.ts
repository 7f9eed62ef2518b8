import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';

/** What third parties or the bank itself know about the company, as far as caps need it. */
export type Fact = { readonly observedOn: IsoDate; readonly source?: string } & (
  | { readonly kind: 'overdue'; readonly daysPastDue: number; readonly amount?: Decimal }
  | { readonly kind: 'unlikely-to-pay'; readonly trigger: string; readonly curedOn?: IsoDate }
  | { readonly kind: 'dishonest-debtor'; readonly removedOn?: IsoDate }
  | { readonly kind: 'enforcement'; readonly amount?: Decimal; readonly closedOn?: IsoDate }
  | { readonly kind: 'fraud-confirmed'; readonly description: string }
);

export type FactKindId = Fact['kind'];

export const FACT_KIND_IDS = [
  'overdue',
  'unlikely-to-pay',
  'dishonest-debtor',
  'enforcement',
  'fraud-confirmed',
] as const satisfies readonly FactKindId[];

export type FactOf<Kind extends FactKindId> = Extract<Fact, { readonly kind: Kind }>;

/** Members by which a fact says since when it holds no longer; confirmed fraud has none. */
export const FACT_END_MEMBERS: ReadonlySet<string> = new Set(['curedOn', 'removedOn', 'closedOn']);

const endOf = (fact: Fact): IsoDate | undefined => {
  switch (fact.kind) {
    case 'unlikely-to-pay':
      return fact.curedOn;
    case 'dishonest-debtor':
      return fact.removedOn;
    case 'enforcement':
      return fact.closedOn;
    case 'overdue':
    case 'fraud-confirmed':
      return undefined;
  }
};

interface KnownFacts {
  readonly facts: readonly Fact[];
  readonly asOf: IsoDate;
}

const factsOf = <Kind extends FactKindId>(
  facts: readonly Fact[],
  kind: Kind,
): readonly FactOf<Kind>[] => facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);

/** The facts of a kind that have not ended by the day asked for. */
export const standingFacts = <Kind extends FactKindId>(
  { facts, asOf }: KnownFacts,
  kind: Kind,
): readonly FactOf<Kind>[] =>
  factsOf(facts, kind).filter((fact) => {
    const end = endOf(fact);
    return end === undefined || end > asOf;
  });

/**
 * Days past due as last observed: the newest observation of each source replaces its earlier ones,
 * and the worst source counts. Zero days past due end an arrear.
 */
export const daysPastDue = (facts: readonly Fact[]): number => {
  const newest = new Map<string | undefined, FactOf<'overdue'>>();
  for (const fact of factsOf(facts, 'overdue')) {
    const held = newest.get(fact.source);
    const isNewer = held === undefined || fact.observedOn > held.observedOn;
    const isWorse = fact.observedOn === held?.observedOn && fact.daysPastDue > held.daysPastDue;
    if (isNewer || isWorse) newest.set(fact.source, fact);
  }
  return Math.max(0, ...[...newest.values()].map((fact) => fact.daysPastDue));
};
