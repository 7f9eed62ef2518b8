import { dynamoWarningParametersStore } from '../../shared/adapters/dynamodb/warning-parameters-store.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import type { WarningParametersPorts } from '../../shared/application/warning-parameters.ts';
import type { Attempt } from './http-handler.ts';
import { table } from './storage.ts';

/** What one tenant's requests about rules of warnings may reach. */
export const warningRulePortsOf = (tenant: string, attempt?: Attempt): WarningParametersPorts => ({
  clock: attempt === undefined ? systemClock : { now: () => attempt.since },
  warningParameters: dynamoWarningParametersStore(table(), tenant),
});
