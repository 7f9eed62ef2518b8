import { money } from '../../kernel/money.ts';
import type { Text } from '../../kernel/text.ts';
import type { GuaranteeRing, Neighbour, Neighbourhood } from '../warnings/rules/neighbourhood.ts';
import { type Network, type NetworkEdge, otherEnd } from './graph.ts';
import { groupOf, totalsByCurrency } from './group.ts';
import { type GuaranteeCycle, guaranteeCycles } from './guarantee-cycles.ts';
import { byText, nameShown, type Party } from './party.ts';
import { isTroubled, type PartyState, type PartyStates } from './party-state.ts';

interface Role {
  readonly kind: Neighbour['kind'];
  /** What the neighbour does; read after its name. */
  readonly relation: Text;
}

/** What a neighbour is to a company at one end of an edge. */
const roleOf = ({ kind, from }: NetworkEdge, self: Party): Role | undefined => {
  const isOutward = from === self;
  switch (kind) {
    case 'guarantee':
      return isOutward
        ? {
            kind: 'guaranteed',
            relation: { en: 'is guaranteed by the company', zh: '由企业提供担保' },
          }
        : {
            kind: 'guarantor',
            relation: { en: 'guarantees for the company', zh: '为企业提供担保' },
          };
    case 'customer':
      return isOutward
        ? { kind: 'customer', relation: { en: 'buys from the company', zh: '为企业客户' } }
        : { kind: 'supplier', relation: { en: 'sells to the company', zh: '为企业供应商' } };
    case 'supplier':
      return isOutward
        ? { kind: 'supplier', relation: { en: 'sells to the company', zh: '为企业供应商' } }
        : { kind: 'customer', relation: { en: 'buys from the company', zh: '为企业客户' } };
    case 'related-party':
    case 'affiliation':
      return {
        kind: 'related-party',
        relation: { en: 'is related to the company', zh: '为企业关联方' },
      };
    case 'control':
    case 'same-controller':
      return undefined;
  }
};

const neighbourOf = (
  party: Party,
  role: Role,
  path: readonly Party[],
  amounts: NetworkEdge['amounts'],
  { name, ownLevel, isDefaulted }: PartyState,
): Neighbour => ({
  party,
  name: nameShown(party, name),
  relation: role.relation,
  kind: role.kind,
  path,
  ...(ownLevel === undefined ? {} : { watchLevel: ownLevel }),
  isInDefault: isDefaulted === true,
  amounts,
});

const directNeighbours = (
  network: Network,
  self: Party,
  states: PartyStates,
): readonly Neighbour[] => {
  const byRole = new Map<string, readonly [Role, Party, readonly NetworkEdge[]]>();
  for (const edge of network.edgesOf(self)) {
    const role = roleOf(edge, self);
    if (role === undefined) continue;
    const party = otherEnd(edge, self);
    const key = `${role.kind}\n${party}`;
    byRole.set(key, [role, party, [...(byRole.get(key)?.[2] ?? []), edge]]);
  }
  return [...byRole.values()].map(([role, party, edges]) =>
    neighbourOf(
      party,
      role,
      [self, party],
      totalsByCurrency(edges.flatMap(({ amounts }) => amounts)),
      states.get(party) ?? {},
    ),
  );
};

const controlRole = (edge: NetworkEdge, self: Party): Role => {
  if (edge.kind === 'same-controller')
    return { kind: 'group', relation: { en: 'has the same controller', zh: '受同一控制人控制' } };
  return edge.from === self
    ? { kind: 'group', relation: { en: 'is controlled by the company', zh: '由企业控制' } }
    : { kind: 'group', relation: { en: 'controls the company', zh: '控制企业' } };
};

const MEMBER: Role = {
  kind: 'group',
  relation: { en: 'belongs to the same group', zh: '同属一个集团' },
};

/** The shortest way to each member along the edges that bind the group. */
const groupNeighbours = (
  network: Network,
  self: Party,
  states: PartyStates,
): readonly Neighbour[] => {
  const { edges } = groupOf(network, self);
  const binding = new Set(edges);
  const paths = new Map<Party, readonly Party[]>([[self, [self]]]);
  const found: Neighbour[] = [];
  for (const [member, path] of paths) {
    for (const edge of network.edgesOf(member)) {
      const other = otherEnd(edge, member);
      if (!binding.has(edge) || paths.has(other)) continue;
      const longer = [...path, other];
      paths.set(other, longer);
      const role = member === self ? controlRole(edge, self) : MEMBER;
      found.push(neighbourOf(other, role, longer, edge.amounts, states.get(other) ?? {}));
    }
  }
  return found;
};

const ringOf = ({ parties, edges }: GuaranteeCycle, states: PartyStates): GuaranteeRing => {
  const amounts = totalsByCurrency(
    edges.flatMap((edge) => edge.amounts.map(({ amount, currency }) => money(amount, currency))),
  );
  return {
    parties,
    names: parties.map((party) => nameShown(party, states.get(party)?.name)),
    troubled: parties.filter((party) => isTroubled(states.get(party) ?? {})),
    amounts,
  };
};

const byKind = (one: Neighbour, other: Neighbour): number =>
  byText(one.kind, other.kind) || byText(one.party, other.party);

/** The network around a company as warning rules read it. */
export const neighbourhoodOf = (
  network: Network,
  self: Party,
  states: PartyStates,
): Neighbourhood => ({
  neighbours: [
    ...directNeighbours(network, self, states),
    ...groupNeighbours(network, self, states),
  ].sort(byKind),
  rings: guaranteeCycles(network, self).cycles.map((cycle) => ringOf(cycle, states)),
});
