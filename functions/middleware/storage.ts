import { dynamoAssessmentStore } from '../../shared/adapters/dynamodb/assessment-store.ts';
import { dynamoCompanyStore } from '../../shared/adapters/dynamodb/company-store.ts';
import { dynamoIdempotencyStore } from '../../shared/adapters/dynamodb/idempotency-store.ts';
import { documentClient, openTable, type Table } from '../../shared/adapters/dynamodb/table.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { ulidAssessmentIds } from '../../shared/adapters/system/ulid-assessment-ids.ts';
import type { AssessmentPorts } from '../../shared/application/assess-company.ts';
import { environment } from '../environment.ts';

let opened: Table | undefined;

/** One connection for all requests of a function's life. */
const table = (): Table => {
  opened ??= openTable(documentClient(), environment().TABLE_NAME);
  return opened;
};

/** What one tenant's requests may reach. */
export const portsOf = (tenant: string): AssessmentPorts => ({
  clock: systemClock,
  ids: ulidAssessmentIds,
  companies: dynamoCompanyStore(table(), tenant),
  assessments: dynamoAssessmentStore(table(), tenant),
});

export const idempotencyOf = (tenant: string) =>
  dynamoIdempotencyStore(table(), tenant, systemClock);
