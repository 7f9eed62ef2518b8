import type { Network, NetworkEdge } from './graph.ts';
import type { Party } from './party.ts';

export const CYCLE_HOPS_MAX = 4;
const CYCLES_MAX = 100;

/** A ring of guarantees through one party: each guarantees the next, the last the first. */
export interface GuaranteeCycle {
  /** The party asked for first; it is not repeated at the end. */
  readonly parties: readonly Party[];
  /** As many as parties, each from one to the next. */
  readonly edges: readonly NetworkEdge[];
}

export interface GuaranteeCycles {
  /** Shortest first, then by the names along the path. */
  readonly cycles: readonly GuaranteeCycle[];
  /** Whether there are more than are listed. */
  readonly isTruncated: boolean;
}

const guaranteesFrom = (network: Network, party: Party): readonly NetworkEdge[] =>
  network.edgesOf(party).filter(({ kind, from }) => kind === 'guarantee' && from === party);

/** Guarantees that still lead back to the start: hops from each party to it, at most `hopsMax`. */
const hopsBack = (network: Network, start: Party, hopsMax: number): ReadonlyMap<Party, number> => {
  const hops = new Map<Party, number>([[start, 0]]);
  let frontier: readonly Party[] = [start];
  for (let hop = 1; hop <= hopsMax && frontier.length > 0; hop += 1) {
    const next: Party[] = [];
    for (const party of frontier) {
      for (const { kind, from, to } of network.edgesOf(party)) {
        if (kind !== 'guarantee' || to !== party || hops.has(from)) continue;
        hops.set(from, hop);
        next.push(from);
      }
    }
    frontier = next;
  }
  return hops;
};

/** Rings of guarantees through a party with at most `hopsMax` guarantees, two at least. */
export const guaranteeCycles = (
  network: Network,
  start: Party,
  { hopsMax = CYCLE_HOPS_MAX, cyclesMax = CYCLES_MAX } = {},
): GuaranteeCycles => {
  const back = hopsBack(network, start, hopsMax - 1);
  const found: GuaranteeCycle[] = [];
  const walk = (party: Party, path: readonly NetworkEdge[], length: number): void => {
    for (const edge of guaranteesFrom(network, party)) {
      if (found.length > cyclesMax) return;
      const edges = [...path, edge];
      const left = length - edges.length;
      if (edge.to === start) {
        if (left === 0) found.push({ parties: edges.map(({ from }) => from), edges });
        continue;
      }
      const isBeen = path.some(({ from }) => from === edge.to);
      if (!isBeen && (back.get(edge.to) ?? Number.POSITIVE_INFINITY) <= left) {
        walk(edge.to, edges, length);
      }
    }
  };
  for (let length = 2; length <= hopsMax; length += 1) walk(start, [], length);
  return { cycles: found.slice(0, cyclesMax), isTruncated: found.length > cyclesMax };
};
