import { dynamoCompanyStore } from '../../shared/adapters/dynamodb/company-store.ts';
import { dynamoPortfolioStore } from '../../shared/adapters/dynamodb/portfolio-store.ts';
import { dynamoWarningLists } from '../../shared/adapters/dynamodb/warning-lists.ts';
import { dynamoWarningParametersStore } from '../../shared/adapters/dynamodb/warning-parameters-store.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import type { EffectivenessPorts } from '../../shared/application/warning-effectiveness.ts';
import { warningHistoryOf } from '../../shared/application/warning-history.ts';
import type { WarningParametersPorts } from '../../shared/application/warning-parameters.ts';
import type { Attempt } from './http-handler.ts';
import { table } from './storage.ts';

/** What one tenant's requests about rules of warnings may reach. */
export const warningRulePortsOf = (tenant: string, attempt?: Attempt): WarningParametersPorts => ({
  clock: attempt === undefined ? systemClock : { now: () => attempt.since },
  warningParameters: dynamoWarningParametersStore(table(), tenant),
});

/** What it takes to tell how well signals do on a tenant's companies. */
export const effectivenessPortsOf = (tenant: string): EffectivenessPorts => ({
  clock: systemClock,
  companies: dynamoCompanyStore(table(), tenant),
  portfolio: dynamoPortfolioStore(table(), tenant),
  warningHistory: warningHistoryOf(dynamoWarningLists(table(), tenant)),
});
