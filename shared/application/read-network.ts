import { CONTAGION_HOPS_MAX, contagion } from '../domain/network/contagion.ts';
import { networkOf } from '../domain/network/graph.ts';
import { groupOf } from '../domain/network/group.ts';
import { guaranteeCycles } from '../domain/network/guarantee-cycles.ts';
import { guaranteesToEquity, guaranteeTotals } from '../domain/network/guarantee-totals.ts';
import { linkStandsOn } from '../domain/network/link.ts';
import { type PartyHistory, stateOn } from '../domain/network/neighbourhood-history.ts';
import { companyIdOf, type Party } from '../domain/network/party.ts';
import type { PartyState } from '../domain/network/party-state.ts';
import { isGrade } from '../domain/scales/master-scale.ts';
import { dateOf, type IsoDate } from '../kernel/dates.ts';
import { decimal } from '../kernel/decimal.ts';
import type { Money } from '../kernel/money.ts';
import { ok, type Result } from '../kernel/result.ts';
import { toStatistic } from '../kernel/statistic.ts';
import type { Refusal } from '../problems/refusal.ts';
import { type NeighbourhoodPorts, networkHistory } from './company-neighbourhood.ts';
import { companyNotFound } from './company-not-found.ts';
import { describeNetwork, type NetworkDocument } from './describe-network.ts';
import type { AssessmentStore } from './ports/assessment-store.ts';
import type { CompanyStore } from './ports/company-store.ts';

export interface NetworkPorts extends NeighbourhoodPorts {
  readonly companies: CompanyStore;
  readonly assessments: AssessmentStore;
}

/** Grade and PD of the newest assessment, without its trace. */
const ratingOf = async (
  assessments: AssessmentStore,
  companyId: string | undefined,
): Promise<Pick<PartyState, 'grade' | 'pd'>> => {
  if (companyId === undefined) return {};
  const page = await assessments.list(companyId, { limit: 1 });
  const newest = page.kind === 'ok' ? page.value.items[0] : undefined;
  const { grade, pd } = newest ?? {};
  return {
    ...(grade !== undefined && isGrade(grade) ? { grade } : {}),
    ...(pd === undefined ? {} : { pd: toStatistic(decimal(pd)) }),
  };
};

const statesOf = async (
  assessments: AssessmentStore,
  parties: ReadonlyMap<Party, PartyHistory>,
  equities: ReadonlyMap<Party, Money>,
  asOf: IsoDate,
): Promise<ReadonlyMap<Party, PartyState>> => {
  const states = [...parties].map(async ([party, history]) => {
    const equity = equities.get(party);
    const rating = await ratingOf(assessments, companyIdOf(party));
    const state = { ...stateOn(history, asOf), ...rating };
    return [party, equity === undefined ? state : { ...state, equity }] as const;
  });
  return new Map(await Promise.all(states));
};

/**
 * The network around a company as it stands today: who is tied to it and how, which trouble reaches
 * it on which way, and the guarantees that run in a ring.
 */
export const readNetwork = async (
  ports: NetworkPorts,
  companyId: string,
): Promise<Result<NetworkDocument, Refusal<'company-not-found'>>> => {
  const { clock, companies, network: store, assessments } = ports;
  if ((await companies.find(companyId)) === undefined) return companyNotFound(companyId);
  const asOf = dateOf(clock.now());
  const found = await store.neighbourhood(companyId, CONTAGION_HOPS_MAX);
  const { self, links, aliases, parties } = await networkHistory(ports, found);
  const states = await statesOf(assessments, parties, found.equities, asOf);
  const network = networkOf(
    links.filter((link) => linkStandsOn(link, asOf)),
    aliases,
  );
  const group = groupOf(network, self);
  const totals = guaranteeTotals(network, self, group);
  const equity = found.equities.get(self);
  const toEquity = equity === undefined ? undefined : guaranteesToEquity(totals, equity);
  return ok(
    describeNetwork({
      companyId,
      asOf,
      self,
      network,
      states,
      group,
      totals,
      contagion: contagion(network, self, states),
      cycles: guaranteeCycles(network, self),
      isTruncated: found.isTruncated,
      ...(toEquity?.kind === 'measured' ? { toEquity: toEquity.ratio } : {}),
    }),
  );
};
