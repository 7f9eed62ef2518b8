import type { Decimal } from '../../kernel/decimal.ts';
import type { Money } from '../../kernel/money.ts';
import type { Network, NetworkEdge } from './graph.ts';
import { type CorporateGroup, totalsByCurrency } from './group.ts';
import type { Party } from './party.ts';

export interface GuaranteeTotals {
  /** By currency. */
  readonly given: readonly Money[];
  readonly received: readonly Money[];
  /** Part of `given` for parties outside the group. */
  readonly givenOutside: readonly Money[];
  /** Guarantees without a stated amount: the totals are at least what they say. */
  readonly unstated: readonly NetworkEdge[];
}

export const guaranteeTotals = (
  network: Network,
  party: Party,
  group?: CorporateGroup,
): GuaranteeTotals => {
  const guarantees = network.edgesOf(party).filter(({ kind }) => kind === 'guarantee');
  const given = guarantees.filter(({ from }) => from === party);
  const received = guarantees.filter(({ to }) => to === party);
  const members = new Set(group?.members);
  const totalOf = (edges: readonly NetworkEdge[]): readonly Money[] =>
    totalsByCurrency(edges.flatMap(({ amounts }) => amounts));
  return {
    given: totalOf(given),
    received: totalOf(received),
    givenOutside: totalOf(given.filter(({ to }) => !members.has(to))),
    unstated: guarantees.filter(({ amounts }) => amounts.length === 0),
  };
};

export type GuaranteesToEquity =
  | { readonly kind: 'measured'; readonly ratio: Decimal }
  | { readonly kind: 'not-meaningful'; readonly reason: 'negative-equity' | 'other-currency' };

/** Guarantees given against equity; only amounts in the currency of the equity are compared. */
export const guaranteesToEquity = (
  { given }: Pick<GuaranteeTotals, 'given'>,
  equity: Money,
): GuaranteesToEquity => {
  if (given.some(({ currency }) => currency !== equity.currency)) {
    return { kind: 'not-meaningful', reason: 'other-currency' };
  }
  if (equity.amount.lte(0)) return { kind: 'not-meaningful', reason: 'negative-equity' };
  const [total] = given;
  const ratio = total?.amount.div(equity.amount) ?? equity.amount.times(0);
  return { kind: 'measured', ratio };
};
