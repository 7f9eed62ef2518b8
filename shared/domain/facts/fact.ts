import type { IsoDate } from '../../kernel/dates.ts';
import type { Decimal } from '../../kernel/decimal.ts';

/** What third parties or the bank itself know about the company, as far as caps need it. */
export type Fact = { readonly observedOn: IsoDate; readonly source?: string } & (
  | { readonly kind: 'overdue'; readonly daysPastDue: number; readonly amount?: Decimal }
  | { readonly kind: 'unlikely-to-pay'; readonly trigger: string }
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

export const factsOf = <Kind extends FactKindId>(
  facts: readonly Fact[],
  kind: Kind,
): readonly FactOf<Kind>[] => facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);
