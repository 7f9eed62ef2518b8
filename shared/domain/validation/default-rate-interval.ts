import { regularizedBeta } from '../../kernel/incomplete-beta.ts';
import { ok } from '../../kernel/result.ts';
import { bucketGap } from './default-bucket.ts';
import { type Computed, notComputable } from './not-computable.ts';

export interface DefaultRateInterval {
  readonly lower: number;
  readonly upper: number;
}

const HALVINGS = 60;

const betaQuantile = (probability: number, a: number, b: number): number => {
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (regularizedBeta(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * Jeffreys' equal-tailed interval of a default rate at `confidence`; it starts at 0 where nobody
 * defaulted and ends at 1 where everybody did.
 * Source: Brown, Cai and DasGupta (2001), Statistical Science 16, 101-133.
 */
export const defaultRateInterval = (
  count: number,
  defaults: number,
  confidence = 0.95,
): Computed<DefaultRateInterval> => {
  const gap = bucketGap({ pd: 0, count, defaults });
  if (gap !== undefined) return notComputable(gap);
  if (!(confidence > 0 && confidence < 1)) return notComputable('parameter-out-of-range');
  const a = defaults + 0.5;
  const b = count - defaults + 0.5;
  const tail = (1 - confidence) / 2;
  return ok({
    lower: defaults === 0 ? 0 : betaQuantile(tail, a, b),
    upper: defaults === count ? 1 : betaQuantile(1 - tail, a, b),
  });
};
