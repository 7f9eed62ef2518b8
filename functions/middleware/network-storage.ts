import { dynamoAssessmentStore } from '../../shared/adapters/dynamodb/assessment-store.ts';
import { dynamoCompanyStore } from '../../shared/adapters/dynamodb/company-store.ts';
import { dynamoNetworkStore } from '../../shared/adapters/dynamodb/network-store.ts';
import { dynamoOutcomeStore } from '../../shared/adapters/dynamodb/outcome-store.ts';
import { dynamoOwnLevels } from '../../shared/adapters/dynamodb/own-levels.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import type { NetworkPorts } from '../../shared/application/read-network.ts';
import type { LinkPorts } from '../../shared/application/record-links.ts';
import { table } from './storage.ts';

/** What one tenant’s requests and workers may reach of the network between its companies. */
export const networkPortsOf = (tenant: string): NetworkPorts & LinkPorts => ({
  clock: systemClock,
  companies: dynamoCompanyStore(table(), tenant),
  assessments: dynamoAssessmentStore(table(), tenant),
  outcomes: dynamoOutcomeStore(table(), tenant),
  ownLevels: dynamoOwnLevels(table(), tenant),
  network: dynamoNetworkStore(table(), tenant),
});
