import { encodeChange } from '../contracts/change-input.ts';
import { statisticText } from '../contracts/output.ts';
import type { Scenario } from '../domain/simulation/scenarios/scenario.ts';

/** A scenario as data, its changes fit to be sent as they are. */
export const describeScenario = ({ changes, systematicFactor, ...scenario }: Scenario) => ({
  ...scenario,
  changes: changes.map(encodeChange),
  systematicFactor: statisticText(systematicFactor),
});
