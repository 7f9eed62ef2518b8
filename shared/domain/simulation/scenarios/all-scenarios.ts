import { creditSqueeze } from './declarations/credit-squeeze.ts';
import { currencyDepreciation } from './declarations/currency-depreciation.ts';
import { mildDownturn } from './declarations/mild-downturn.ts';
import { propertySlump } from './declarations/property-slump.ts';
import { rateShock } from './declarations/rate-shock.ts';
import { rawMaterialSurge } from './declarations/raw-material-surge.ts';
import { severeRecession } from './declarations/severe-recession.ts';
import { topCustomerLost } from './declarations/top-customer-lost.ts';
import type { Scenario } from './scenario.ts';

/** Every declared scenario, in the order in which they are shown; a test finds one left out. */
export const SCENARIOS: readonly Scenario[] = [
  mildDownturn,
  severeRecession,
  rateShock,
  currencyDepreciation,
  rawMaterialSurge,
  topCustomerLost,
  propertySlump,
  creditSqueeze,
];

export const scenarioById = (id: string): Scenario | undefined =>
  SCENARIOS.find((scenario) => scenario.id === id);
