import { ok } from '../../kernel/result.ts';
import { type Computed, notComputable } from './not-computable.ts';

export type TrafficLight = 'green' | 'amber' | 'red';

/** Inclusive lower ends of green and amber. A choice of this product. */
export const P_VALUE_GREEN_MIN = 0.05;
export const P_VALUE_AMBER_MIN = 0.01;

/** Green from a p-value of 5 %, amber from 1 %, red below. */
export const trafficLight = (pValue: number): TrafficLight => {
  if (pValue >= P_VALUE_GREEN_MIN) return 'green';
  return pValue >= P_VALUE_AMBER_MIN ? 'amber' : 'red';
};

export interface YearlyTest {
  readonly year: number;
  /** One-sided p-value of that year's calibration test. */
  readonly pValue: number;
}

export interface TrafficLightOfYears {
  /** The latest year. */
  readonly year: number;
  readonly light: TrafficLight;
  /** Ambers among the five years that end with the latest. */
  readonly ambers: number;
  /** True where only the repetition of ambers made the light red. */
  readonly escalated: boolean;
}

const WINDOW_YEARS = 5;
const AMBERS_FOR_RED = 3;

/** The light of the latest year, with the rule that three ambers in five years are red. */
export const trafficLightOfYears = (
  tests: readonly YearlyTest[],
): Computed<TrafficLightOfYears> => {
  if (tests.length === 0) return notComputable('no-observations');
  const year = Math.max(...tests.map((test) => test.year));
  const lights = tests
    .filter((test) => test.year > year - WINDOW_YEARS)
    .map((test) => ({ year: test.year, light: trafficLight(test.pValue) }));
  const ambers = lights.filter(({ light }) => light === 'amber').length;
  const ofLatest = lights.filter((each) => each.year === year).map(({ light }) => light);
  const own = (['red', 'amber'] as const).find((light) => ofLatest.includes(light)) ?? 'green';
  const escalated = own !== 'red' && ambers >= AMBERS_FOR_RED;
  return ok({ year, light: escalated ? 'red' : own, ambers, escalated });
};
