import { eventItem } from '../../shared/adapters/dynamodb/event-items.ts';
import { dynamoWarningFeed } from '../../shared/adapters/dynamodb/warning-feed.ts';
import { dynamoWarningLists } from '../../shared/adapters/dynamodb/warning-lists.ts';
import { dynamoWatchStore } from '../../shared/adapters/dynamodb/watch-store.ts';
import { dynamoWatchedTenants } from '../../shared/adapters/dynamodb/watched-tenants.ts';
import { derivedAssessmentIds } from '../../shared/adapters/system/ulid-assessment-ids.ts';
import type { ActionPorts } from '../../shared/application/act-on-warnings.ts';
import type { Neighbours } from '../../shared/application/companies-to-evaluate.ts';
import {
  clientsToTell,
  neighbourhoodSource,
} from '../../shared/application/company-neighbourhood.ts';
import { DEFAULT_SETTINGS, type WatchSettings } from '../../shared/application/company-watch.ts';
import type { WarningParametersStore } from '../../shared/application/ports/warning-parameters-store.ts';
import type { ReactionPorts } from '../../shared/application/react-to-company.ts';
import type { FeedPorts } from '../../shared/application/read-warning-feed.ts';
import { parametersFor, parametersInForce } from '../../shared/domain/warnings/parameters.ts';
import type { Attempt } from './http-handler.ts';
import { networkPortsOf } from './network-storage.ts';
import { portsOf, table } from './storage.ts';
import { warningRulePortsOf } from './warning-rule-storage.ts';

const settingsOf = async (store: WarningParametersStore): Promise<WatchSettings> => {
  const versions = (await store.all()).map(({ parameters }) => parameters);
  return {
    ...DEFAULT_SETTINGS,
    parametersOn: (day, segment) => parametersFor(parametersInForce(versions, day), segment),
  };
};

/** What one tenant's requests about warnings may reach. */
export const warningPortsOf = (tenant: string, attempt?: Attempt): ActionPorts & FeedPorts => {
  const { clock, companies } = portsOf(tenant, attempt);
  return {
    clock,
    companies,
    watch: dynamoWatchStore(table(), tenant, eventItem),
    lists: dynamoWarningLists(table(), tenant),
    feed: dynamoWarningFeed(table(), tenant),
    neighbourhoods: neighbourhoodSource(networkPortsOf(tenant)),
    settings: () => settingsOf(warningRulePortsOf(tenant, attempt).warningParameters),
  };
};

/** What the worker that reacts to news may reach. */
export const reactionPortsOf = (tenant: string): ReactionPorts => ({
  links: networkPortsOf(tenant),
  watch: warningPortsOf(tenant),
  assessments: (work) => ({ ...portsOf(tenant), ids: derivedAssessmentIds(`${tenant} ${work}`) }),
});

/** Whom a company's trouble may reach. */
export const neighboursOf = (tenant: string): Neighbours => ({
  of: (companyId) => clientsToTell(networkPortsOf(tenant), companyId),
});

/** What the nightly job may reach: no caller, hence every tenant's. */
export const watchedTenants = () => dynamoWatchedTenants(table());
