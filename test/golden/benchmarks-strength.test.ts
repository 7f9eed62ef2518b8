import { describe, expect, it } from 'vitest';
import type { Benchmark, BenchmarkScore } from '../../shared/domain/benchmarks/benchmark.ts';
import {
  damodaranSyntheticRatingOf,
  SYNTHETIC_RATINGS,
  syntheticRatingVariantOf,
} from '../../shared/domain/benchmarks/declarations/damodaran-synthetic-rating.ts';
import {
  piotroskiF,
  piotroskiZoneOf,
} from '../../shared/domain/benchmarks/declarations/piotroski-f.ts';
import { decimal } from '../../shared/kernel/decimal.ts';

const scoreOf = (benchmark: Benchmark, given: Readonly<Record<string, string>>): BenchmarkScore => {
  const outcome = benchmark.compute(
    Object.fromEntries(Object.entries(given).map(([name, text]) => [name, decimal(text)])),
  );
  if ('kind' in outcome) throw new Error(`not computable: ${outcome.detail ?? outcome.reason}`);
  return outcome;
};

const IMPROVING_CO = {
  netIncome: '45',
  netIncomePrior: '30',
  operatingCashFlow: '70',
  totalAssets: '1000',
  assetsOpening: '950',
  assetsOpeningPrior: '900',
  longTermDebt: '200',
  longTermDebtPrior: '220',
  currentAssets: '450',
  currentAssetsPrior: '400',
  currentLiabilities: '300',
  currentLiabilitiesPrior: '290',
  revenue: '1200',
  revenuePrior: '1100',
  grossProfit: '252',
  grossProfitPrior: '220',
  equityRaised: '0',
};

describe('Piotroski F (2000)', () => {
  it('scores the improving company 9, and 8 with new shares', () => {
    expect(scoreOf(piotroskiF, IMPROVING_CO).score).toBe(9);
    expect(scoreOf(piotroskiF, { ...IMPROVING_CO, equityRaised: '1' }).score).toBe(8);
  });

  it.each([
    ['profitable', { netIncome: '0', netIncomePrior: '-1' }],
    ['cashPositive', { operatingCashFlow: '0', netIncome: '-1', netIncomePrior: '-9' }],
    ['returnRising', { netIncomePrior: '44' }],
    ['cashAboveProfit', { operatingCashFlow: '45' }],
    ['leverageFalling', { longTermDebt: '240' }],
    ['liquidityRising', { currentAssets: '410' }],
    ['marginRising', { grossProfit: '240' }],
    ['turnoverRising', { revenue: '1160', grossProfit: '250' }],
  ])('takes the point for %s alone away', (sign, change) => {
    const { variables } = scoreOf(piotroskiF, { ...IMPROVING_CO, ...change });
    expect(variables[sign]).toBe(0);
  });

  it.each([
    [0, 'distress'],
    [1, 'distress'],
    [2, 'grey'],
    [7, 'grey'],
    [8, 'safe'],
    [9, 'safe'],
  ] as const)('puts %d points in the zone %s', (score, zone) => {
    expect(piotroskiZoneOf(score)).toBe(zone);
  });
});

describe('Damodaran synthetic rating', () => {
  const CASES = (['large', 'smaller-or-riskier'] as const).flatMap((variant) =>
    SYNTHETIC_RATINGS[variant].map(([rating, bound]) => ({ variant, rating, bound })),
  );

  it.each(CASES)('grants a $variant firm $rating from $bound on, and not below', (each) => {
    const ratingAt = (cover: number) =>
      damodaranSyntheticRatingOf(cover, each.variant).ratingEquivalent;
    expect(ratingAt(each.bound)).toBe(each.rating);
    expect(ratingAt(each.bound + 1e-9)).toBe(each.rating);
    expect(ratingAt(each.bound - 1e-9)).not.toBe(each.rating);
  });

  it('asks more cover of smaller firms for every rating', () => {
    const smaller = new Map(SYNTHETIC_RATINGS['smaller-or-riskier']);
    for (const [rating, bound] of SYNTHETIC_RATINGS.large)
      expect(smaller.get(rating)).toBeGreaterThan(bound);
  });

  it('calls a firm large above five billion dollars only, and when that is known', () => {
    const five = decimal('5000000000');
    const one = decimal('1');
    expect(syntheticRatingVariantOf(five, one)).toBe('smaller-or-riskier');
    expect(syntheticRatingVariantOf(five.plus(1), one)).toBe('large');
    expect(syntheticRatingVariantOf(five.times(7), decimal('0.14'))).toBe('smaller-or-riskier');
    expect(syntheticRatingVariantOf(undefined, one)).toBe('smaller-or-riskier');
    expect(syntheticRatingVariantOf(five.times(9), undefined)).toBe('smaller-or-riskier');
  });
});
