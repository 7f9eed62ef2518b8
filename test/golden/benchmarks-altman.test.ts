import { describe, expect, it } from 'vitest';
import type { BenchmarkScore } from '../../shared/domain/benchmarks/benchmark.ts';
import {
  altmanEm,
  altmanEmOf,
  altmanEmRatingOf,
  altmanEmZoneOf,
  BOND_RATING_EQUIVALENTS,
} from '../../shared/domain/benchmarks/declarations/altman-em.ts';
import {
  altmanZ,
  altmanZOf,
  altmanZZoneOf,
} from '../../shared/domain/benchmarks/declarations/altman-z.ts';
import {
  altmanZDoublePrime,
  altmanZDoublePrimeZoneOf,
} from '../../shared/domain/benchmarks/declarations/altman-z-double-prime.ts';
import {
  altmanZPrime,
  altmanZPrimeZoneOf,
} from '../../shared/domain/benchmarks/declarations/altman-z-prime.ts';
import { decimal } from '../../shared/kernel/decimal.ts';
import type { NotMeaningful } from '../../shared/kernel/outcome.ts';

const GOLD_CO = {
  totalAssets: '1000',
  currentAssets: '450',
  inventory: '150',
  currentLiabilities: '300',
  totalLiabilities: '600',
  bookEquity: '400',
  marketCapitalisation: '500',
  retainedEarnings: '180',
  ebit: '90',
  profitBeforeTax: '60',
  netIncome: '45',
  netIncomePrior: '30',
  depreciationAndAmortisation: '50',
  revenue: '1200',
  workingCapital: '150',
};

const scoreOf = (
  benchmark: {
    compute(values: Record<string, ReturnType<typeof decimal>>): BenchmarkScore | NotMeaningful;
  },
  given: Readonly<Record<string, string>>,
): BenchmarkScore => {
  const outcome = benchmark.compute(
    Object.fromEntries(Object.entries(given).map(([name, text]) => [name, decimal(text)])),
  );
  if ('kind' in outcome) throw new Error(`not computable: ${outcome.detail ?? outcome.reason}`);
  return outcome;
};

describe('Altman Z (1968)', () => {
  it('scores the textbook exercise of Saunders and Cornett 1.64, in distress', () => {
    const { score, zone } = altmanZOf({
      workingCapitalToAssets: 0.2,
      retainedEarningsToAssets: 0,
      ebitToAssets: -0.2,
      marketValueToLiabilities: 0.1,
      salesToAssets: 2,
    });
    expect(score).toBeCloseTo(1.64, 10);
    expect(zone).toBe('distress');
  });

  it('scores the second textbook exercise 1.56', () => {
    const { score } = altmanZOf({
      workingCapitalToAssets: 0.3,
      retainedEarningsToAssets: 0,
      ebitToAssets: -0.3,
      marketValueToLiabilities: 0.15,
      salesToAssets: 2.1,
    });
    expect(score).toBeCloseTo(1.56, 10);
  });

  it('scores GoldCo 2.4290, which is 2.4278 with the unrounded sales coefficient', () => {
    const { score, variables } = scoreOf(altmanZ, GOLD_CO);
    expect(score).toBeCloseTo(2.429, 4);
    expect(score - 0.001 * (variables.salesToAssets ?? 0)).toBeCloseTo(2.4278, 4);
    expect(variables.marketValueToLiabilities).toBeCloseTo(0.833333, 6);
  });

  it.each([
    [1.809, 'distress'],
    [1.81, 'grey'],
    [1.811, 'grey'],
    [2.989, 'grey'],
    [2.99, 'grey'],
    [2.991, 'safe'],
  ] as const)('puts %d in the zone %s', (score, zone) => {
    expect(altmanZZoneOf(score)).toBe(zone);
  });
});

describe("Altman Z' (1983)", () => {
  it('scores GoldCo 2.01724', () => {
    expect(scoreOf(altmanZPrime, GOLD_CO).score).toBeCloseTo(2.01724, 8);
  });

  it.each([
    [1.229, 'distress'],
    [1.23, 'grey'],
    [2.9, 'grey'],
    [2.901, 'safe'],
  ] as const)('puts %d in the zone %s', (score, zone) => {
    expect(altmanZPrimeZoneOf(score)).toBe(zone);
  });
});

describe('Altman Z" and emerging-market score (1995)', () => {
  it('scores GoldCo 2.8756, and 6.1256 with the constant: BBB', () => {
    expect(scoreOf(altmanZDoublePrime, GOLD_CO).score).toBeCloseTo(2.8756, 8);
    const { score, ratingEquivalent } = scoreOf(altmanEm, GOLD_CO);
    expect(score).toBeCloseTo(6.1256, 8);
    expect(ratingEquivalent).toBe('BBB');
  });

  it('scores the published worked ratios 7.808', () => {
    const { score, ratingEquivalent } = altmanEmOf({
      workingCapitalToAssets: 0.2,
      retainedEarningsToAssets: 0.3,
      ebitToAssets: 0.15,
      bookEquityToLiabilities: 1.2,
    });
    expect(score).toBeCloseTo(7.808, 10);
    expect(ratingEquivalent).toBe('AA+');
  });

  it.each([
    [1.099, 'distress'],
    [1.1, 'grey'],
    [2.6, 'grey'],
    [2.601, 'safe'],
  ] as const)('puts %d in the zone %s', (score, zone) => {
    expect(altmanZDoublePrimeZoneOf(score)).toBe(zone);
  });

  it.each([
    [4.349, 'distress'],
    [4.35, 'grey'],
    [5.85, 'grey'],
    [5.851, 'safe'],
  ] as const)('shifts the cut-offs with the constant: %d is %s', (score, zone) => {
    expect(altmanEmZoneOf(score)).toBe(zone);
  });

  it.each(BOND_RATING_EQUIVALENTS)('grants %s from %d on, and not below', (rating, bound) => {
    expect(altmanEmRatingOf(bound)).toBe(rating);
    expect(altmanEmRatingOf(bound + 1e-9)).toBe(rating);
    expect(altmanEmRatingOf(bound - 1e-9)).not.toBe(rating);
  });

  it('calls everything below the last bound D', () => {
    expect(altmanEmRatingOf(1.749)).toBe('D');
    expect(altmanEmRatingOf(-20)).toBe('D');
  });
});
