import type * as z from 'zod';
import type { networkOutput } from '../contracts/network-output.ts';
import { ratioText, statisticText } from '../contracts/output.ts';
import type { Contagion, ContagionSource } from '../domain/network/contagion.ts';
import { type Network, type NetworkEdge, otherEnd } from '../domain/network/graph.ts';
import type { CorporateGroup } from '../domain/network/group.ts';
import type { GuaranteeCycle, GuaranteeCycles } from '../domain/network/guarantee-cycles.ts';
import type { GuaranteeTotals } from '../domain/network/guarantee-totals.ts';
import { LINKS } from '../domain/network/link.ts';
import { companyIdOf, type Party, partyText } from '../domain/network/party.ts';
import { isTroubled, type PartyState, type PartyStates } from '../domain/network/party-state.ts';
import { amountText, joined } from '../domain/quality/figure-text.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { type Decimal, decimalText } from '../kernel/decimal.ts';
import type { Money } from '../kernel/money.ts';
import { LANGUAGES, type Text } from '../kernel/text.ts';

export interface NetworkRead {
  readonly companyId: string;
  readonly asOf: IsoDate;
  readonly self: Party;
  readonly network: Network;
  readonly states: PartyStates;
  readonly group: CorporateGroup;
  readonly totals: GuaranteeTotals;
  readonly contagion: Contagion;
  readonly cycles: GuaranteeCycles;
  readonly isTruncated: boolean;
  readonly toEquity?: Decimal;
}

type Wire = z.output<typeof networkOutput>;

/** Texts in both languages; the answer keeps the one asked for. */
export type NetworkDocument = Omit<Wire, 'links' | 'paths' | 'cycles'> & {
  readonly links: readonly (Omit<Wire['links'][number], 'title'> & { readonly title: Text })[];
  readonly paths: readonly (Omit<Wire['paths'][number], 'text'> & { readonly text: Text })[];
  readonly cycles: readonly (Omit<Wire['cycles'][number], 'text'> & { readonly text: Text })[];
};

const describeMoney = (amounts: readonly Money[]): Wire['guarantees']['given'] =>
  amounts.map(({ amount, currency }) => ({ amount: decimalText(amount), currency }));

const nameOf = (party: Party, states: PartyStates): string =>
  states.get(party)?.name ?? partyText(party);

const filled = (title: Text, names: { readonly from: string; readonly to: string }): Text => {
  const fill = (text: string): string =>
    text.replace('{from}', () => names.from).replace('{to}', () => names.to);
  const [en, zh] = LANGUAGES.map((language) => fill(title[language]));
  return { en: en ?? '', zh: zh ?? '' };
};

const amountsText = (amounts: readonly Money[]): Text =>
  joined(
    amounts.map(({ amount, currency }) => amountText(amount, currency)),
    ' + ',
    ' + ',
  );

/** `A guarantees B (CNY 60 million)`. */
const edgeText = (edge: NetworkEdge, states: PartyStates): Text => {
  const names = { from: nameOf(edge.from, states), to: nameOf(edge.to, states) };
  const { en, zh } = filled(LINKS[edge.kind].title, names);
  if (edge.amounts.length === 0) return { en, zh };
  const sums = amountsText(edge.amounts);
  return { en: `${en} (${sums.en})`, zh: `${zh}（${sums.zh}）` };
};

const describeLink = (
  edge: NetworkEdge,
  states: PartyStates,
): NetworkDocument['links'][number] => ({
  kind: edge.kind,
  title: edgeText(edge, states),
  from: edge.from,
  to: edge.to,
  amounts: describeMoney(edge.amounts),
  ...(edge.share === undefined ? {} : { share: decimalText(edge.share) }),
  factIds: [...edge.factIds],
});

const troubleText = ({ isDefaulted, ownLevel, grade }: PartyState): Text => {
  if (isDefaulted === true) return { en: 'in default', zh: '已违约' };
  if (ownLevel === 'RED') return { en: 'RED in early warning', zh: '红色预警' };
  if (grade !== undefined) return { en: `rated ${grade}`, zh: `评级${grade}` };
  return { en: 'not rated', zh: '未评级' };
};

const describePath = (
  { party, state, path, contribution, isTroubled: troubled }: ContagionSource,
  states: PartyStates,
): NetworkDocument['paths'][number] => {
  const name = nameOf(party, states);
  const trouble = troubleText(state);
  const way = joined(path.hops.map(({ edge }) => edgeText(edge, states)));
  return {
    party,
    troubled,
    weight: statisticText(path.weight),
    ...(contribution === undefined ? {} : { contribution: statisticText(contribution) }),
    text: { en: `${name} is ${trouble.en}: ${way.en}.`, zh: `${name}${trouble.zh}：${way.zh}。` },
    hops: path.hops.map(({ exposed, source, edge, weight }) => ({
      exposed,
      source,
      kind: edge.kind,
      amounts: describeMoney(edge.amounts),
      weight: statisticText(weight),
    })),
  };
};

const describeCycle = (
  { parties, edges }: GuaranteeCycle,
  states: PartyStates,
): NetworkDocument['cycles'][number] => ({
  parties: [...parties],
  amounts: edges.map(({ amounts }) => describeMoney(amounts)),
  troubled: parties.filter((party) => isTroubled(states.get(party) ?? {})),
  text: joined(edges.map((edge) => edgeText(edge, states))),
});

const hopsFrom = (network: Network, self: Party): ReadonlyMap<Party, number> => {
  const hops = new Map<Party, number>([[self, 0]]);
  for (const [party, distance] of hops) {
    for (const edge of network.edgesOf(party)) {
      const other = otherEnd(edge, party);
      if (!hops.has(other)) hops.set(other, distance + 1);
    }
  }
  return hops;
};

const describeParty = (
  party: Party,
  hops: number,
  { states, group }: NetworkRead,
): NetworkDocument['parties'][number] => {
  const { grade, pd, ownLevel, isDefaulted } = states.get(party) ?? {};
  const companyId = companyIdOf(party);
  return {
    party,
    ...(companyId === undefined ? {} : { companyId }),
    name: nameOf(party, states),
    hops,
    ...(grade === undefined ? {} : { grade }),
    ...(pd === undefined ? {} : { pd: statisticText(pd) }),
    ...(ownLevel === undefined ? {} : { ownLevel }),
    defaulted: isDefaulted === true,
    inGroup: group.members.includes(party),
  };
};

export const describeNetwork = (read: NetworkRead): NetworkDocument => {
  const { companyId, asOf, self, network, states, totals, contagion, cycles, toEquity } = read;
  return {
    companyId,
    asOf,
    truncated: read.isTruncated,
    contagionScore: statisticText(contagion.score),
    parties: [...hopsFrom(network, self)].map(([party, hops]) => describeParty(party, hops, read)),
    links: network.edges.map((edge) => describeLink(edge, states)),
    paths: contagion.sources.map((source) => describePath(source, states)),
    cycles: cycles.cycles.map((cycle) => describeCycle(cycle, states)),
    cyclesTruncated: cycles.isTruncated,
    guarantees: {
      given: describeMoney(totals.given),
      givenOutsideGroup: describeMoney(totals.givenOutside),
      received: describeMoney(totals.received),
      ...(toEquity === undefined ? {} : { toEquity: ratioText(toEquity) }),
    },
  };
};
