import { type Decimal, decimal, sum } from '../../kernel/decimal.ts';
import { type Money, money } from '../../kernel/money.ts';
import { type Network, type NetworkEdge, otherEnd } from './graph.ts';
import { byText, type Party } from './party.ts';

/** Half of the votes or more controls; a control link without a share says so itself. */
export const CONTROL_SHARE_MIN = decimal('0.5');

/** Parties under one control, the one asked for among them, with the edges that bind them. */
export interface CorporateGroup {
  readonly members: readonly Party[];
  readonly edges: readonly NetworkEdge[];
}

const binds = ({ kind, share }: NetworkEdge): boolean =>
  kind === 'same-controller' ||
  (kind === 'control' && (share === undefined || share.gte(CONTROL_SHARE_MIN)));

/** Everyone reached through control of half or more, up, down and sideways. */
export const groupOf = (network: Network, start: Party): CorporateGroup => {
  const members = new Set<Party>([start]);
  const edges = new Set<NetworkEdge>();
  for (const member of members) {
    for (const edge of network.edgesOf(member).filter(binds)) {
      edges.add(edge);
      members.add(otherEnd(edge, member));
    }
  }
  return {
    members: [...members].sort(byText),
    edges: network.edges.filter((edge) => edges.has(edge)),
  };
};

/** Controllers of a party: those with half or more of it. */
export const controllersOf = (network: Network, party: Party): readonly Party[] =>
  network
    .edgesOf(party)
    .filter((edge) => edge.kind === 'control' && edge.to === party && binds(edge))
    .map(({ from }) => from);

/** Totals by currency, in its order. */
export const totalsByCurrency = (amounts: Iterable<Money>): readonly Money[] => {
  const totals = new Map<string, Decimal[]>();
  for (const { amount, currency } of amounts) {
    const held = totals.get(currency);
    if (held === undefined) totals.set(currency, [amount]);
    else held.push(amount);
  }
  return [...totals]
    .sort(([one], [other]) => byText(one, other))
    .map(([currency, each]) => money(sum(each), currency));
};

/** Exposure of a lender to all members together; members without a stated exposure are named. */
export const groupExposure = (
  { members }: CorporateGroup,
  exposures: ReadonlyMap<Party, readonly Money[]>,
): { readonly totals: readonly Money[]; readonly unstated: readonly Party[] } => ({
  totals: totalsByCurrency(members.flatMap((member) => exposures.get(member) ?? [])),
  unstated: members.filter((member) => !exposures.has(member)),
});
