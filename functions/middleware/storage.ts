import { dynamoAssessmentStore } from '../../shared/adapters/dynamodb/assessment-store.ts';
import { dynamoCompanyStore } from '../../shared/adapters/dynamodb/company-store.ts';
import { dynamoIdempotencyStore } from '../../shared/adapters/dynamodb/idempotency-store.ts';
import {
  dynamoModelsInUse,
  dynamoMonitoringStore,
} from '../../shared/adapters/dynamodb/monitoring-store.ts';
import { dynamoOutcomeStore } from '../../shared/adapters/dynamodb/outcome-store.ts';
import { dynamoPolicyStore } from '../../shared/adapters/dynamodb/policy-store.ts';
import { dynamoPortfolioStore } from '../../shared/adapters/dynamodb/portfolio-store.ts';
import { documentClient, openTable, type Table } from '../../shared/adapters/dynamodb/table.ts';
import { dynamoWatchLevels } from '../../shared/adapters/dynamodb/watch-levels.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import {
  derivedAssessmentIds,
  ulidAssessmentIds,
} from '../../shared/adapters/system/ulid-assessment-ids.ts';
import type { AssessmentPorts } from '../../shared/application/assess-company.ts';
import type { MonitoringPorts } from '../../shared/application/monitor-models.ts';
import type { PolicyPorts } from '../../shared/application/policy-versions.ts';
import type { OutcomePorts } from '../../shared/application/record-outcome.ts';
import { storageEnvironment } from '../environment.ts';
import type { Attempt } from './http-handler.ts';

let opened: Table | undefined;

/** One connection for all requests of a function's life. */
export const table = (): Table => {
  opened ??= openTable(documentClient(), storageEnvironment().TABLE_NAME);
  return opened;
};

type TenantPorts = AssessmentPorts & OutcomePorts & MonitoringPorts & PolicyPorts;

/** A request tried again is one with its first try: same instant, same ids. */
const timeAndIdsOf = (tenant: string, attempt: Attempt | undefined) =>
  attempt === undefined
    ? { clock: systemClock, ids: ulidAssessmentIds }
    : {
        clock: { now: () => attempt.since },
        ids: derivedAssessmentIds(`${tenant} ${attempt.identity}`),
      };

/** What one tenant's requests may reach. */
export const portsOf = (tenant: string, attempt?: Attempt): TenantPorts => ({
  ...timeAndIdsOf(tenant, attempt),
  companies: dynamoCompanyStore(table(), tenant),
  assessments: dynamoAssessmentStore(table(), tenant),
  outcomes: dynamoOutcomeStore(table(), tenant),
  portfolio: dynamoPortfolioStore(table(), tenant),
  policies: dynamoPolicyStore(table(), tenant),
  watchLevels: dynamoWatchLevels(table(), tenant),
  monitoring: dynamoMonitoringStore(table(), tenant),
});

/** What the daily monitoring may reach: no caller, hence every tenant's. */
export const modelsInUse = () => dynamoModelsInUse(table());

export const idempotencyOf = (tenant: string) =>
  dynamoIdempotencyStore(table(), tenant, systemClock);
