/**
 * The capital formula of the Basel framework and the price that follows, worked out again in plain
 * numbers: the normal distribution by its series, its inverse by halving.
 */

/** Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/15 + …), good to all digits for moderate x. */
const normalBelow = (x: number): number => {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let term = x;
  let total = x;
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (x * x) / odd;
    total += term;
  }
  return 0.5 + (total * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
};

const normalPoint = (probability: number): number => {
  let [low, high] = [-8, 8];
  for (let halving = 0; halving < 80; halving += 1) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** Capital for one unit of exposure at a maturity in years. */
export const capitalByHand = (pd: number, lgd: number, years: number): number => {
  const share = (1 - Math.exp(-50 * pd)) / (1 - Math.exp(-50));
  const correlation = 0.12 * share + 0.24 * (1 - share);
  const slope = (0.11852 - 0.05478 * Math.log(pd)) ** 2;
  const bad =
    (normalPoint(pd) + Math.sqrt(correlation) * normalPoint(0.999)) / Math.sqrt(1 - correlation);
  const unexpected = lgd * normalBelow(bad) - lgd * pd;
  return (unexpected * (1 + (years - 2.5) * slope)) / (1 - 1.5 * slope);
};

/** Funding 2.2 %, cost 0.6 %, hurdle 12 %, tax 25 %: the rate that earns the hurdle. */
export const rateByHand = (pd: number, lgd: number, years: number): number => {
  const capital = capitalByHand(pd, lgd, years);
  const profitNeeded = (0.12 * capital) / (1 - 0.25);
  const earnedByCapital = capital * 0.022;
  return 0.022 + 0.006 + pd * lgd + profitNeeded - earnedByCapital;
};

/** The rate at which the return, computed forwards, equals the hurdle: found by halving. */
export const rateBySearch = (pd: number, lgd: number, years: number): number => {
  const capital = capitalByHand(pd, lgd, years);
  let [low, high] = [0, 2];
  for (let halving = 0; halving < 80; halving += 1) {
    const rate = (low + high) / 2;
    const before = rate - 0.022 - 0.006 - pd * lgd + capital * 0.022;
    if ((before * 0.75) / capital < 0.12) low = rate;
    else high = rate;
  }
  return (low + high) / 2;
};
