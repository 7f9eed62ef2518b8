import { type Decimal, ONE, smallest } from '../../kernel/decimal.ts';
import { toStatistic } from '../../kernel/statistic.ts';
import { type Network, type NetworkEdge, otherEnd } from './graph.ts';
import { LINKS } from './link.ts';
import { byText, type Party } from './party.ts';
import { isTroubled, type PartyState, type PartyStates, passingPd } from './party-state.ts';

export const CONTAGION_HOPS_MAX = 3;

/** One step outwards from the company asked for; its amounts are the edge’s. */
export interface ContagionHop {
  readonly edge: NetworkEdge;
  /** The party that is reached … */
  readonly exposed: Party;
  /** … by what befalls this one. */
  readonly source: Party;
  /** Share that the edge passes on, 0 to 1. */
  readonly weight: number;
}

/** The way on which most of a party’s trouble reaches the company. */
export interface ContagionPath {
  /** From the company outwards. */
  readonly hops: readonly ContagionHop[];
  /** Product of the hops’ weights. */
  readonly weight: number;
}

export interface ContagionSource {
  readonly party: Party;
  readonly state: PartyState;
  readonly path: ContagionPath;
  /** PD passed on × weight of the path; absent where the PD is unknown. */
  readonly contribution?: number;
  /** RED by its own signals, or in default. */
  readonly isTroubled: boolean;
}

export interface Contagion {
  /** Σ PD of a neighbour × weight of its path: an expected number of defaults that arrive. */
  readonly score: number;
  /** Every party within reach, the largest contribution first. */
  readonly sources: readonly ContagionSource[];
}

const relativeTo = (edge: NetworkEdge, { equity }: PartyState): Decimal => {
  const amount = edge.amounts.find(({ currency }) => currency === equity?.currency);
  const isComparable = edge.amounts.length === 1 && amount !== undefined;
  if (equity === undefined || !isComparable || equity.amount.lte(0)) return ONE;
  return amount.amount.div(equity.amount);
};

/** Missing sizes count as full: not knowing a share or an equity never makes a link smaller. */
const sizeOf = (edge: NetworkEdge, exposed: Party, states: PartyStates): Decimal => {
  switch (LINKS[edge.kind].sizedBy) {
    case 'amount':
      return relativeTo(edge, states.get(exposed) ?? {});
    case 'share':
      return edge.share ?? ONE;
    case 'share-of-from':
      return exposed === edge.from ? (edge.share ?? ONE) : ONE;
    case 'nothing':
      return ONE;
  }
};

/** Share of what befalls the other end that reaches `exposed` through the edge, 0 to 1. */
export const weightOf = (edge: NetworkEdge, exposed: Party, states: PartyStates): number => {
  const { backwards, forwards } = LINKS[edge.kind];
  const passed = exposed === edge.from ? backwards : forwards;
  return toStatistic(passed.times(smallest(ONE, sizeOf(edge, exposed, states))));
};

const pathText = ({ hops }: ContagionPath): string =>
  hops.map(({ source, edge }) => `${source}\n${edge.kind}`).join('\n');

/** More weight first, then fewer hops, then the names along the way. */
const isBetter = (one: ContagionPath, other: ContagionPath | undefined): boolean => {
  if (other === undefined) return true;
  if (one.weight !== other.weight) return one.weight > other.weight;
  if (one.hops.length !== other.hops.length) return one.hops.length < other.hops.length;
  return pathText(one) < pathText(other);
};

/**
 * The best path to every party within reach. No weight exceeds 1, so that a detour never gains and
 * every best path passes a party once.
 */
const bestPaths = (
  network: Network,
  start: Party,
  states: PartyStates,
  hopsMax: number,
): ReadonlyMap<Party, ContagionPath> => {
  const best = new Map<Party, ContagionPath>([[start, { hops: [], weight: 1 }]]);
  let frontier = new Map(best);
  for (let hop = 0; hop < hopsMax && frontier.size > 0; hop += 1) {
    const reached = new Map<Party, ContagionPath>();
    for (const [exposed, path] of frontier) {
      for (const edge of network.edgesOf(exposed)) {
        const source = otherEnd(edge, exposed);
        const weight = weightOf(edge, exposed, states);
        const longer = {
          hops: [...path.hops, { edge, exposed, source, weight }],
          weight: path.weight * weight,
        };
        const isGain = isBetter(longer, best.get(source)) && isBetter(longer, reached.get(source));
        if (weight > 0 && isGain) reached.set(source, longer);
      }
    }
    for (const [party, path] of reached) best.set(party, path);
    frontier = reached;
  }
  best.delete(start);
  return best;
};

const byContribution = (one: ContagionSource, other: ContagionSource): number =>
  (other.contribution ?? -1) - (one.contribution ?? -1) || byText(one.party, other.party);

/**
 * What reaches a company through the network: each party within `hopsMax` links with the path of
 * most weight, and the contagion score over all of them.
 */
export const contagion = (
  network: Network,
  start: Party,
  states: PartyStates,
  { hopsMax = CONTAGION_HOPS_MAX } = {},
): Contagion => {
  const sources = [...bestPaths(network, start, states, hopsMax)].map(
    ([party, path]): ContagionSource => {
      const state = states.get(party) ?? {};
      const pd = passingPd(state);
      return {
        party,
        state,
        path,
        ...(pd === undefined ? {} : { contribution: pd * path.weight }),
        isTroubled: isTroubled(state),
      };
    },
  );
  sources.sort(byContribution);
  const score = sources.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
  return { score, sources };
};
