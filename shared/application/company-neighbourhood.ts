import { CONTAGION_HOPS_MAX } from '../domain/network/contagion.ts';
import { networkOf } from '../domain/network/graph.ts';
import {
  type NetworkHistory,
  neighbourhoodHistory,
  type PartyHistory,
} from '../domain/network/neighbourhood-history.ts';
import { neighboursToTell } from '../domain/network/neighbours-to-tell.ts';
import { companyIdOf, companyParty, type Party } from '../domain/network/party.ts';
import { isStanding, outcomeHistories } from '../domain/outcomes/credit-outcome.ts';
import { dateOf } from '../kernel/dates.ts';
import type { NeighbourhoodSource } from './evaluate-company.ts';
import type { Clock } from './ports/clock.ts';
import type { NetworkFound, NetworkStore } from './ports/network-store.ts';
import type { OutcomeStore } from './ports/outcome-store.ts';
import type { OwnLevels } from './ports/own-levels.ts';

export interface NeighbourhoodPorts {
  readonly clock: Clock;
  readonly network: NetworkStore;
  readonly outcomes: OutcomeStore;
  readonly ownLevels: OwnLevels;
}

type Default = PartyHistory['defaults'][number];

/** Spells of default from the outcomes that stand. */
const defaultsOf = async (
  outcomes: OutcomeStore,
  companyId: string,
): Promise<readonly Default[]> => {
  const standing = outcomeHistories(await outcomes.find(companyId))
    .filter(isStanding)
    .map(({ outcome }) => outcome)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return standing.flatMap((outcome): readonly Default[] => {
    if (outcome.kind !== 'default') return [];
    const cured = standing.find(({ kind, date }) => kind === 'cured' && date > outcome.date);
    return [{ from: outcome.date, ...(cured === undefined ? {} : { until: cured.date }) }];
  });
};

/** Every party of the network found, each client with its own levels and defaults over time. */
export const networkHistory = async (
  { outcomes, ownLevels }: Pick<NeighbourhoodPorts, 'outcomes' | 'ownLevels'>,
  { self, links, aliases, names }: NetworkFound,
): Promise<NetworkHistory> => {
  const parties = new Set<Party>([self, ...networkOf(links, aliases).parties]);
  const histories = await Promise.all(
    [...parties].map(async (party): Promise<readonly [Party, PartyHistory]> => {
      const companyId = companyIdOf(party);
      const name = names.get(party);
      const named = name === undefined ? {} : { name };
      if (companyId === undefined) return [party, { ...named, ownLevels: [], defaults: [] }];
      const [levels, defaults] = await Promise.all([
        ownLevels.changes(companyId),
        defaultsOf(outcomes, companyId),
      ]);
      return [party, { ...named, ownLevels: levels, defaults }];
    }),
  );
  return { self, links, aliases, parties: new Map(histories) };
};

/** A company’s place among others over time, for the rules that read it. */
export const neighbourhoodSource = (ports: NeighbourhoodPorts): NeighbourhoodSource => ({
  of: async (companyId) => {
    const found = await ports.network.neighbourhood(companyId, CONTAGION_HOPS_MAX);
    const asOf = dateOf(ports.clock.now());
    return neighbourhoodHistory(await networkHistory(ports, found), asOf);
  },
});

/**
 * The clients to evaluate again when a company’s own level or default has changed, in order. It ends
 * by itself: what they hear changes no own level.
 */
export const clientsToTell = async (
  { network }: Pick<NeighbourhoodPorts, 'network'>,
  companyId: string,
): Promise<readonly string[]> => {
  const { links, aliases } = await network.neighbourhood(companyId, CONTAGION_HOPS_MAX);
  return neighboursToTell(networkOf(links, aliases), companyParty(companyId));
};
