import { ok } from '../../kernel/result.ts';
import { brierScore, type PdOutcome } from './brier-score.ts';
import type { DefaultBucket } from './default-bucket.ts';
import { jeffreysTest } from './jeffreys-test.ts';
import { type Computed, notComputable } from './not-computable.ts';
import { type RiskStep, riskRankingOf } from './risk-ranking.ts';
import { type TrafficLight, trafficLight } from './traffic-light.ts';

export interface ReliabilityBucket extends DefaultBucket {
  /** Lowest and highest PD in the group; `pd` is their mean over the observations. */
  readonly pdLower: number;
  readonly pdUpper: number;
  /** Observed defaults / count. */
  readonly defaultRate: number;
  /** Jeffreys' one-sided p-value that the mean PD is not too low. */
  readonly pValue: number;
  readonly light: TrafficLight;
}

/** Consecutive scores that make one group, safest first. */
const groupedSteps = (steps: readonly RiskStep[], groups: number): readonly RiskStep[][] => {
  const total = steps.reduce((sum, step) => sum + step.defaults + step.survivors, 0);
  const grouped: RiskStep[][] = Array.from({ length: groups }, () => []);
  let below = 0;
  for (const step of steps.toReversed()) {
    const size = step.defaults + step.survivors;
    const place = Math.floor((groups * (below + size / 2)) / total);
    grouped[place]?.push(step);
    below += size;
  }
  return grouped.filter((group) => group.length > 0);
};

const bucketOf = (steps: readonly RiskStep[]): Computed<ReliabilityBucket> => {
  let count = 0;
  let defaults = 0;
  let pdTotal = 0;
  for (const step of steps) {
    const size = step.defaults + step.survivors;
    count += size;
    defaults += step.defaults;
    pdTotal += step.score * size;
  }
  const pdLower = steps[0]?.score ?? 0;
  const pdUpper = steps.at(-1)?.score ?? 0;
  const pd = Math.min(Math.max(pdTotal / count, pdLower), pdUpper);
  const pValue = jeffreysTest({ pd, count, defaults });
  if (pValue.kind === 'failed') return pValue;
  return ok({
    pd,
    count,
    defaults,
    pdLower,
    pdUpper,
    defaultRate: defaults / count,
    pValue: pValue.value,
    light: trafficLight(pValue.value),
  });
};

/**
 * Observed against predicted default rates in `groups` groups of equal size by PD, safest first.
 * Equal PDs stay together, so that groups may differ in size or fall away.
 */
export const reliabilityTable = (
  rows: readonly PdOutcome[],
  groups = 10,
): Computed<readonly ReliabilityBucket[]> => {
  if (!(Number.isInteger(groups) && groups > 0)) return notComputable('parameter-out-of-range');
  const valid = brierScore(rows);
  if (valid.kind === 'failed') return valid;
  const ranking = riskRankingOf(rows.map(({ pd, defaulted }) => ({ score: pd, defaulted })));
  if (ranking.kind === 'failed') return ranking;
  const buckets: ReliabilityBucket[] = [];
  for (const steps of groupedSteps(ranking.value.steps, groups)) {
    const bucket = bucketOf(steps);
    if (bucket.kind === 'failed') return bucket;
    buckets.push(bucket.value);
  }
  return ok(buckets);
};
