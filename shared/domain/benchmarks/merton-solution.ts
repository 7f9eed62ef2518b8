import { normalCumulative } from '../../kernel/normal-distribution.ts';

/** Money in any one unit; volatility and rate a year as fractions; horizon in years. */
export interface MertonProblem {
  readonly equityValue: number;
  readonly equityVolatility: number;
  readonly defaultPoint: number;
  readonly riskFreeRate: number;
  readonly horizonYears: number;
}

export type MertonSolution =
  | {
      readonly kind: 'converged';
      readonly assetValue: number;
      readonly assetVolatility: number;
      readonly distanceToDefault: number;
      readonly iterations: number;
    }
  | { readonly kind: 'not-converged'; readonly iterations: number };

const TOLERANCE = 1e-10;
const ITERATIONS_MAX = 1000;
const NEWTON_STEPS_MAX = 100;
const NEWTON_TOLERANCE = 1e-14;

/** Equity as a call on assets; all values in units of the default point. */
interface Call {
  readonly equity: number;
  readonly discounted: number;
  readonly rate: number;
  readonly years: number;
}

const d1Of = ({ rate, years }: Call, assets: number, volatility: number): number =>
  (Math.log(assets) + (rate + (volatility * volatility) / 2) * years) /
  (volatility * Math.sqrt(years));

/**
 * Assets at which the call is worth the equity. The call's value is convex in the assets, so
 * Newton's steps from above come down to the root without passing it.
 */
const assetsFor = (call: Call, volatility: number): number => {
  let assets = call.equity + call.discounted;
  for (let step = 0; step < NEWTON_STEPS_MAX; step += 1) {
    const d1 = d1Of(call, assets, volatility);
    const d2 = d1 - volatility * Math.sqrt(call.years);
    const delta = normalCumulative(d1);
    const excess = assets * delta - call.discounted * normalCumulative(d2) - call.equity;
    const correction = excess / delta;
    assets -= correction;
    if (Math.abs(correction) <= NEWTON_TOLERANCE * assets) break;
  }
  return assets;
};

/**
 * Asset value and volatility that explain an equity value and its volatility (Merton 1974):
 * E = V·N(d1) − D·e^(−rT)·N(d2) and σE·E = N(d1)·σV·V, iterated from V = E + D·e^(−rT) until
 * neither moves by 1e-10 (V in units of D, so that the currency does not matter).
 */
export const solveMerton = (
  problem: MertonProblem,
  iterationsMax: number = ITERATIONS_MAX,
): MertonSolution => {
  const { defaultPoint, equityVolatility, riskFreeRate: rate, horizonYears: years } = problem;
  const equity = problem.equityValue / defaultPoint;
  const call: Call = { equity, discounted: Math.exp(-rate * years), rate, years };
  let assets = equity + call.discounted;
  let volatility = (equityVolatility * equity) / assets;
  for (let iterations = 1; iterations <= iterationsMax; iterations += 1) {
    const assetsNext = assetsFor(call, volatility);
    const delta = normalCumulative(d1Of(call, assetsNext, volatility));
    const volatilityNext = (equityVolatility * equity) / (delta * assetsNext);
    const change = Math.max(Math.abs(assetsNext - assets), Math.abs(volatilityNext - volatility));
    assets = assetsNext;
    volatility = volatilityNext;
    if (!Number.isFinite(change)) break;
    if (change >= TOLERANCE) continue;
    return {
      kind: 'converged',
      assetValue: assets * defaultPoint,
      assetVolatility: volatility,
      distanceToDefault: d1Of(call, assets, volatility) - volatility * Math.sqrt(years),
      iterations,
    };
  }
  return { kind: 'not-converged', iterations: iterationsMax };
};
