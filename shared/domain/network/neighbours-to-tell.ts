import { CONTAGION_HOPS_MAX } from './contagion.ts';
import { type Network, otherEnd } from './graph.ts';
import { groupOf } from './group.ts';
import { byText, companyIdOf, type Party } from './party.ts';

/** Parties within so many links, kinds and directions regardless; the start among them. */
export const within = (network: Network, start: Party, hopsMax: number): ReadonlySet<Party> => {
  const reached = new Set<Party>([start]);
  let frontier: readonly Party[] = [start];
  for (let hop = 0; hop < hopsMax; hop += 1) {
    const next = new Set<Party>();
    for (const party of frontier) {
      for (const edge of network.edgesOf(party)) {
        const other = otherEnd(edge, party);
        if (!reached.has(other)) next.add(other);
      }
    }
    for (const party of next) reached.add(party);
    frontier = [...next];
  }
  return reached;
};

/**
 * The caller’s companies to evaluate again when a party’s own level or default changes, in order:
 * those within reach of contagion (a guarantee ring of four lies within two links) and its group.
 * Telling ends by itself: readings depend on the own levels of others, which no network signal
 * moves, so that whoever was told has nothing to tell.
 */
export const neighboursToTell = (
  network: Network,
  changed: Party,
  { hopsMax = CONTAGION_HOPS_MAX } = {},
): readonly string[] => {
  const reached = new Set([
    ...within(network, changed, hopsMax),
    ...groupOf(network, changed).members,
  ]);
  reached.delete(changed);
  return [...reached].flatMap((party) => companyIdOf(party) ?? []).sort(byText);
};
