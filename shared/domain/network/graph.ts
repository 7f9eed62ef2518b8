import { type Decimal, decimalText, largest, sum } from '../../kernel/decimal.ts';
import { type Money, money } from '../../kernel/money.ts';
import type { LinkKind, NetworkLink } from './link.ts';
import { byText, type Party } from './party.ts';

/** All links of one kind from one party to another, told by either end or by both. */
export interface NetworkEdge {
  readonly kind: LinkKind;
  readonly from: Party;
  readonly to: Party;
  /** One per currency, in order of the currency; empty where no amount is stated. */
  readonly amounts: readonly Money[];
  /** The largest told. */
  readonly share?: Decimal;
  /** The facts behind it, in order. */
  readonly factIds: readonly string[];
}

/** Parties and edges in one order, whatever the order in which links were told. */
export interface Network {
  readonly parties: readonly Party[];
  readonly edges: readonly NetworkEdge[];
  /** Edges that touch a party, in the order of `edges`. */
  edgesOf(party: Party): readonly NetworkEdge[];
}

/** Other names of a party and the one that stands for it: an identifier of a known company. */
export type PartyAliases = ReadonlyMap<Party, Party>;

const edgeKey = ({ kind, from, to }: NetworkLink): string => [from, to, kind].join('\n');

const grouped = <Item>(items: Iterable<Item>, keyOf: (item: Item) => string) => {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const held = groups.get(key);
    if (held === undefined) groups.set(key, [item]);
    else held.push(item);
  }
  return [...groups].sort(([one], [other]) => byText(one, other));
};

const totalToldBy = (links: readonly NetworkLink[]): Decimal =>
  sum(links.flatMap(({ amount }) => amount?.amount ?? []));

/**
 * What one end tells adds up; the two ends tell of the same claims, so that the larger of their
 * totals counts and not both.
 */
const amountsOf = (links: readonly NetworkLink[]): readonly Money[] => {
  const stated = links.filter(({ amount }) => amount !== undefined);
  return grouped(stated, ({ amount }) => amount?.currency ?? '').map(([currency, ofCurrency]) => {
    const totals = grouped(ofCurrency, ({ toldBy }) => toldBy).map(([, told]) => totalToldBy(told));
    const [first, ...rest] = totals;
    return money(first === undefined ? sum([]) : largest(first, ...rest), currency);
  });
};

const edgeOf = (links: readonly [NetworkLink, ...NetworkLink[]]): NetworkEdge => {
  const [{ kind, from, to }] = links;
  const [share, ...shares] = links.flatMap((link) => link.share ?? []);
  return {
    kind,
    from,
    to,
    amounts: amountsOf(links),
    ...(share === undefined ? {} : { share: largest(share, ...shares) }),
    factIds: [...new Set(links.map(({ factId }) => factId))].sort(byText),
  };
};

/** The same link told twice is one. */
const linkIdentity = ({ kind, from, to, factId, toldBy, amount, share }: NetworkLink): string =>
  JSON.stringify([
    kind,
    from,
    to,
    factId,
    toldBy,
    amount && [amount.currency, decimalText(amount.amount)],
    share && decimalText(share),
  ]);

const renamed = (link: NetworkLink, aliases: PartyAliases): NetworkLink => {
  const nameOf = (party: Party): Party => aliases.get(party) ?? party;
  const named = { ...link, toldBy: nameOf(link.toldBy) };
  const from = nameOf(link.from);
  const to = nameOf(link.to);
  const isMirrored = link.kind === 'same-controller' && to < from;
  return isMirrored ? { ...named, from: to, to: from } : { ...named, from, to };
};

/**
 * The network of all links given. Links of a party with itself are left out; links without
 * direction are stored from the first party to the second by name.
 */
export const networkOf = (
  links: Iterable<NetworkLink>,
  aliases: PartyAliases = new Map(),
): Network => {
  const distinct = new Map<string, NetworkLink>();
  for (const link of links) {
    const named = renamed(link, aliases);
    if (named.from !== named.to) distinct.set(linkIdentity(named), named);
  }
  const edges = grouped(distinct.values(), edgeKey).map(([, told]) => edgeOf(told));
  const touching = new Map<Party, NetworkEdge[]>();
  for (const edge of edges) {
    for (const party of [edge.from, edge.to]) {
      const held = touching.get(party);
      if (held === undefined) touching.set(party, [edge]);
      else held.push(edge);
    }
  }
  return {
    parties: [...touching.keys()].sort(byText),
    edges,
    edgesOf: (party) => touching.get(party) ?? [],
  };
};

export const otherEnd = (edge: NetworkEdge, party: Party): Party =>
  edge.from === party ? edge.to : edge.from;
