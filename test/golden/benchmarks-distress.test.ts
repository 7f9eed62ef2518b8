import { describe, expect, it } from 'vitest';
import type { BenchmarkScore } from '../../shared/domain/benchmarks/benchmark.ts';
import {
  ohlsonO,
  ohlsonOOf,
  ohlsonZoneOf,
} from '../../shared/domain/benchmarks/declarations/ohlson-o.ts';
import {
  springate,
  springateZoneOf,
} from '../../shared/domain/benchmarks/declarations/springate.ts';
import { taffler, tafflerZoneOf } from '../../shared/domain/benchmarks/declarations/taffler.ts';
import {
  zmijewski,
  zmijewskiZoneOf,
} from '../../shared/domain/benchmarks/declarations/zmijewski.ts';
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

const CLEAN_FIRM = {
  totalAssets: '1050',
  totalLiabilities: '400',
  currentAssets: '500',
  currentLiabilities: '200',
  netIncome: '150',
  netIncomePrior: '120',
  depreciationAndAmortisation: '50',
};

const STRESSED_FIRM = {
  totalAssets: '1200',
  totalLiabilities: '1300',
  currentAssets: '250',
  currentLiabilities: '600',
  netIncome: '-100',
  netIncomePrior: '-50',
  depreciationAndAmortisation: '40',
};

/** Size is then the logarithm of the total assets themselves. */
const PLAIN_SIZE = { usDollarRate: '1', gnpPriceIndex: '1' };

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

describe('Ohlson O (1980)', () => {
  it('scores the clean firm -3.543923 with P 0.028088, below the cut-off', () => {
    const { score, probability, zone } = scoreOf(ohlsonO, { ...CLEAN_FIRM, ...PLAIN_SIZE });
    expect(score).toBeCloseTo(-3.543923, 6);
    expect(probability).toBeCloseTo(0.028088, 6);
    expect(zone).toBe('safe');
  });

  it('scores the stressed firm 1.946230 with P 0.875035', () => {
    const { score, probability, variables } = scoreOf(ohlsonO, {
      ...STRESSED_FIRM,
      ...PLAIN_SIZE,
    });
    expect(score).toBeCloseTo(1.94623, 6);
    expect(probability).toBeCloseTo(0.875035, 6);
    expect(variables).toMatchObject({ liabilitiesExceedAssets: 1, lossInBothYears: 1 });
  });

  it('scores GoldCo of one billion dollars over an index of 500 at -4.271657', () => {
    const size = { usDollarRate: '1000000', gnpPriceIndex: '500' };
    const { score, probability } = scoreOf(ohlsonO, { ...GOLD_CO, ...size });
    expect(score).toBeCloseTo(-4.271657, 6);
    expect(probability).toBeCloseTo(0.013766473, 9);
  });

  it('scores the same variables alike when they are given outright', () => {
    const { variables } = scoreOf(ohlsonO, { ...CLEAN_FIRM, ...PLAIN_SIZE });
    const outright = ohlsonOOf({
      size: Math.log(1050),
      liabilitiesToAssets: 400 / 1050,
      workingCapitalToAssets: 300 / 1050,
      currentLiabilitiesToCurrentAssets: 0.4,
      liabilitiesExceedAssets: 0,
      netIncomeToAssets: 150 / 1050,
      fundsToLiabilities: 0.5,
      lossInBothYears: 0,
      changeInNetIncome: 30 / 270,
    });
    expect(outright.score).toBeCloseTo(-3.543923, 6);
    expect(variables.size).toBeCloseTo(Math.log(1050), 12);
  });

  it('moves by 5.62 when whole dollars are mistaken for millions', () => {
    const whole = scoreOf(ohlsonO, { ...GOLD_CO, usDollarRate: '1000000', gnpPriceIndex: '500' });
    const millions = scoreOf(ohlsonO, { ...GOLD_CO, usDollarRate: '1', gnpPriceIndex: '500' });
    expect(millions.score - whole.score).toBeCloseTo(0.407 * Math.log(1e6), 10);
  });

  it('takes two years without income as no change', () => {
    const nothing = { ...CLEAN_FIRM, ...PLAIN_SIZE, netIncome: '0', netIncomePrior: '0' };
    expect(scoreOf(ohlsonO, nothing).variables.changeInNetIncome).toBe(0);
  });

  it.each([
    [0.0379, 'safe'],
    [0.038, 'safe'],
    [0.0381, 'distress'],
  ] as const)('puts a probability of %d in the zone %s', (probability, zone) => {
    expect(ohlsonZoneOf(probability)).toBe(zone);
  });
});

describe('Zmijewski (1984)', () => {
  it.each([
    ['GoldCo', GOLD_CO, -1.125685, 0.130149, 'safe'],
    ['the clean firm', CLEAN_FIRM, -2.807286, 0.002498, 'safe'],
    ['the stressed firm', STRESSED_FIRM, 2.194, 0.985882, 'distress'],
  ] as const)('scores %s', (_name, given, score, probability, zone) => {
    const outcome = scoreOf(zmijewski, given);
    expect(outcome.score).toBeCloseTo(score, 6);
    expect(outcome.probability).toBeCloseTo(probability, 6);
    expect(outcome.zone).toBe(zone);
  });

  it.each([
    [-0.001, 'safe'],
    [0, 'safe'],
    [0.001, 'distress'],
  ] as const)('puts %d in the zone %s', (score, zone) => {
    expect(zmijewskiZoneOf(score)).toBe(zone);
  });
});

describe('Springate (1978)', () => {
  it('scores GoldCo 1.0428 on profit before tax, not on EBIT', () => {
    expect(scoreOf(springate, GOLD_CO).score).toBeCloseTo(1.0428, 8);
  });

  it.each([
    [0.8619, 'distress'],
    [0.862, 'safe'],
    [0.8621, 'safe'],
  ] as const)('puts %d in the zone %s', (score, zone) => {
    expect(springateZoneOf(score)).toBe(zone);
  });
});

describe('Taffler (1983)', () => {
  it('scores GoldCo 4.3070 at a no-credit interval of nought', () => {
    const { score, variables } = scoreOf(taffler, GOLD_CO);
    expect(score).toBeCloseTo(4.307, 8);
    expect(variables.noCreditIntervalDays).toBe(0);
  });

  it('scores GoldCo with inventory 100 at 4.792550 and 16.743119 days', () => {
    const { score, variables } = scoreOf(taffler, { ...GOLD_CO, inventory: '100' });
    expect(score).toBeCloseTo(4.79255, 6);
    expect(variables.noCreditIntervalDays).toBeCloseTo(16.743119, 6);
  });

  it.each([
    [-0.001, 'distress'],
    [0, 'safe'],
    [0.001, 'safe'],
  ] as const)('puts %d in the zone %s', (score, zone) => {
    expect(tafflerZoneOf(score)).toBe(zone);
  });
});
