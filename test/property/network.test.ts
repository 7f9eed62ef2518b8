import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContagionPath, contagion, weightOf } from '../../shared/domain/network/contagion.ts';
import { type Network, networkOf, otherEnd } from '../../shared/domain/network/graph.ts';
import { groupOf } from '../../shared/domain/network/group.ts';
import { guaranteeCycles } from '../../shared/domain/network/guarantee-cycles.ts';
import { LINK_KINDS, type NetworkLink } from '../../shared/domain/network/link.ts';
import { neighboursToTell } from '../../shared/domain/network/neighbours-to-tell.ts';
import { companyParty, type Party } from '../../shared/domain/network/party.ts';
import {
  HEALTHY_PD_MAX,
  type PartyState,
  type PartyStates,
} from '../../shared/domain/network/party-state.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { anyLink, anyLinks, anyStates, PARTIES } from './network-arbitrary.ts';

const SELF = companyParty('a');

const guaranteed = (network: Network, from: Party, to: Party): boolean =>
  network.edges.some((edge) => edge.kind === 'guarantee' && edge.from === from && edge.to === to);

const partyNames = (parties: readonly Party[]): string => parties.join(' ');

/** Every ordered choice of other parties, tried one by one. */
const cyclesByTrying = (network: Network, start: Party, hopsMax: number): readonly string[] => {
  const found: string[] = [];
  const choose = (chosen: readonly Party[]): void => {
    if (chosen.length >= 2) {
      const isRing = chosen.every((party, index) =>
        guaranteed(network, party, chosen[index + 1] ?? start),
      );
      if (isRing) found.push(partyNames(chosen));
    }
    if (chosen.length === hopsMax) return;
    for (const party of PARTIES) if (!chosen.includes(party)) choose([...chosen, party]);
  };
  choose([start]);
  return found.sort();
};

/** The greatest weight over every simple path, walked one by one. */
const weightsByWalking = (
  network: Network,
  start: Party,
  states: PartyStates,
  hopsMax: number,
): ReadonlyMap<Party, number> => {
  const greatest = new Map<Party, number>();
  const walk = (party: Party, been: readonly Party[], weight: number): void => {
    if (been.length > hopsMax) return;
    for (const edge of network.edgesOf(party)) {
      const next = otherEnd(edge, party);
      const passed = weight * weightOf(edge, party, states);
      if (been.includes(next) || passed === 0) continue;
      greatest.set(next, Math.max(greatest.get(next) ?? 0, passed));
      walk(next, [...been, next], passed);
    }
  };
  walk(start, [start], 1);
  return greatest;
};

const isConnected = ({ hops }: ContagionPath, start: Party, end: Party): boolean => {
  let at = start;
  for (const hop of hops) {
    if (hop.exposed !== at || otherEnd(hop.edge, at) !== hop.source) return false;
    at = hop.source;
  }
  return at === end;
};

describe('the network', () => {
  it('is the same whatever the order and however often links are told', () => {
    fc.assert(
      fc.property(
        anyLinks.chain((links) =>
          fc.tuple(
            fc.constant(links),
            fc.shuffledSubarray([...links, ...links], { minLength: 2 * links.length }),
          ),
        ),
        anyStates,
        ([links, shuffled], states) => {
          const one = networkOf(links);
          const other = networkOf(shuffled);
          expect(other.edges).toEqual(one.edges);
          expect(other.parties).toEqual(one.parties);
          expect(contagion(other, SELF, states)).toEqual(contagion(one, SELF, states));
          expect(guaranteeCycles(other, SELF)).toEqual(guaranteeCycles(one, SELF));
        },
      ),
    );
  });

  it('counts a company named by its identifier or by the caller’s id as one party', () => {
    const identifier = companyParty('identified');
    fc.assert(
      fc.property(anyLinks, (links) => {
        const rename = (party: Party): Party => (party === SELF ? identifier : party);
        const renamed = links.map(
          (link, index): NetworkLink =>
            index % 2 === 0
              ? link
              : {
                  ...link,
                  from: rename(link.from),
                  to: rename(link.to),
                  toldBy: rename(link.toldBy),
                },
        );
        const aliases = new Map([[identifier, SELF]]);
        expect(networkOf(renamed, aliases).edges).toEqual(networkOf(links).edges);
      }),
    );
  });
});

describe('guarantee cycles', () => {
  it('are found if and only if trying every choice of parties finds them', () => {
    const guarantees = fc.array(
      anyLink.map((link): NetworkLink => ({ ...link, kind: 'guarantee' })),
      { maxLength: 24 },
    );
    fc.assert(
      fc.property(guarantees, fc.integer({ min: 2, max: 5 }), (links, hopsMax) => {
        const network = networkOf(links);
        const { cycles, isTruncated } = guaranteeCycles(network, SELF, { hopsMax });
        const found = cycles.map(({ parties }) => partyNames(parties));
        expect(isTruncated).toBe(false);
        expect(found.toSorted()).toEqual(cyclesByTrying(network, SELF, hopsMax));
      }),
      { numRuns: 200 },
    );
  });

  it('come shortest first, each edge leading on to the next party and back', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const { cycles } = guaranteeCycles(networkOf(links), SELF);
        const lengths = cycles.map(({ edges }) => edges.length);
        expect(lengths).toEqual(lengths.toSorted());
        for (const { parties, edges } of cycles) {
          edges.forEach((edge, index) => {
            expect(edge.from).toBe(parties[index]);
            expect(edge.to).toBe(parties[index + 1] ?? SELF);
          });
        }
      }),
    );
  });
});

describe('contagion', () => {
  it('takes the path of most weight, as walking every path finds it', () => {
    fc.assert(
      fc.property(anyLinks, anyStates, fc.integer({ min: 1, max: 4 }), (links, states, hopsMax) => {
        const network = networkOf(links);
        const { sources } = contagion(network, SELF, states, { hopsMax });
        const expected = weightsByWalking(network, SELF, states, hopsMax);
        expect(new Set(sources.map(({ party }) => party))).toEqual(new Set(expected.keys()));
        for (const { party, path } of sources) {
          expect(path.weight).toBeCloseTo(expected.get(party) ?? Number.NaN, 12);
          expect(isConnected(path, SELF, party)).toBe(true);
        }
      }),
    );
  });

  it('never rises through a healthy neighbour more', () => {
    const healthy = fc.double({ min: 0, max: HEALTHY_PD_MAX, noNaN: true, maxExcluded: true });
    const known = anyLinks.chain((links) => fc.tuple(fc.constant(links), anyLink));
    fc.assert(
      fc.property(known, anyStates, healthy, ([links, link], states, pd) => {
        const newcomer = companyParty('newcomer');
        const toNewcomer: NetworkLink = { ...link, to: newcomer };
        const widened = new Map<Party, PartyState>([...states, [newcomer, { pd }]]);
        const before = contagion(networkOf(links), SELF, states).score;
        const after = contagion(networkOf([...links, toNewcomer]), SELF, widened).score;
        expect(after).toBe(before);
      }),
    );
  });

  it('never falls when a neighbour’s own level becomes RED', () => {
    fc.assert(
      fc.property(
        anyLinks,
        anyStates,
        fc.constantFrom(...PARTIES.slice(1)),
        (links, states, hit) => {
          const network = networkOf(links);
          const worse = new Map<Party, PartyState>([
            ...states,
            [hit, { ...states.get(hit), ownLevel: 'RED' }],
          ]);
          const before = contagion(network, SELF, states).score;
          expect(contagion(network, SELF, worse).score).toBeGreaterThanOrEqual(before - 1e-12);
        },
      ),
    );
  });

  it('does not depend on what is said of the company itself, except its equity', () => {
    fc.assert(
      fc.property(anyLinks, anyStates, (links, states) => {
        const network = networkOf(links);
        const equity = states.get(SELF)?.equity;
        const red: PartyState = { ownLevel: 'RED', ...(equity === undefined ? {} : { equity }) };
        const reddened = new Map<Party, PartyState>([...states, [SELF, red]]);
        expect(contagion(network, SELF, reddened)).toEqual(contagion(network, SELF, states));
      }),
    );
  });
});

describe('groups', () => {
  it('are the same seen from every member', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const network = networkOf(links);
        const group = groupOf(network, SELF);
        for (const member of group.members) expect(groupOf(network, member)).toEqual(group);
      }),
    );
  });
});

describe('telling neighbours', () => {
  it('tells everyone whom contagion from the changed party can reach', () => {
    fc.assert(
      fc.property(anyLinks, anyStates, (links, states) => {
        const network = networkOf(links);
        const told = new Set(neighboursToTell(network, SELF));
        for (const party of PARTIES.slice(1)) {
          const reaching = contagion(network, party, states).sources;
          const isReached = reaching.some((source) => source.party === SELF);
          if (isReached) expect(told).toContain(party.slice('company:'.length));
        }
      }),
    );
  });
});

it('every kind of link has a nature', () => {
  const links = LINK_KINDS.map(
    (kind): NetworkLink => ({
      kind,
      from: SELF,
      to: companyParty('b'),
      toldBy: SELF,
      factId: kind,
      since: isoDate('2024-01-31'),
    }),
  );
  for (const edge of networkOf(links).edges) {
    expect(weightOf(edge, edge.from, new Map())).toBeGreaterThan(0);
    expect(weightOf(edge, edge.from, new Map())).toBeLessThanOrEqual(1);
  }
});
