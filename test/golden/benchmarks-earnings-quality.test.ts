import { describe, expect, it } from 'vitest';
import type { Benchmark, BenchmarkScore } from '../../shared/domain/benchmarks/benchmark.ts';
import {
  beneishM5,
  beneishM5Of,
  beneishM5ZoneOf,
} from '../../shared/domain/benchmarks/declarations/beneish-m5.ts';
import {
  beneishM8,
  beneishM8Of,
  beneishM8ZoneOf,
} from '../../shared/domain/benchmarks/declarations/beneish-m8.ts';
import { dechowFOf, dechowZoneOf } from '../../shared/domain/benchmarks/declarations/dechow-f.ts';
import { montierC, montierZoneOf } from '../../shared/domain/benchmarks/declarations/montier-c.ts';
import { decimal } from '../../shared/kernel/decimal.ts';
import { normalCumulative } from '../../shared/kernel/normal-distribution.ts';

const scoreOf = (benchmark: Benchmark, given: Readonly<Record<string, string>>): BenchmarkScore => {
  const outcome = benchmark.compute(
    Object.fromEntries(Object.entries(given).map(([name, text]) => [name, decimal(text)])),
  );
  if ('kind' in outcome) throw new Error(`not computable: ${outcome.detail ?? outcome.reason}`);
  return outcome;
};

const UNCHANGED = { dsri: 1, gmi: 1, aqi: 1, sgi: 1, depi: 1, sgai: 1, tata: 0, lvgi: 1 };
const MANIPULATORS = {
  dsri: 1.465,
  gmi: 1.193,
  aqi: 1.254,
  sgi: 1.607,
  depi: 1.077,
  sgai: 1.041,
  tata: 0.031,
  lvgi: 1.111,
};
const OTHERS = {
  dsri: 1.031,
  gmi: 1.014,
  aqi: 1.039,
  sgi: 1.134,
  depi: 1.001,
  sgai: 1.054,
  tata: 0.018,
  lvgi: 1.037,
};

describe('Beneish M (1999)', () => {
  it.each([
    ['unchanged figures', UNCHANGED, -2.48, -2.919],
    ["the paper's mean manipulator", MANIPULATORS, -1.195681, -1.767367],
    ["the paper's mean other company", OTHERS, -2.245854, -2.761491],
  ] as const)('scores %s', (_name, indices, eight, five) => {
    expect(beneishM8Of(indices).score).toBeCloseTo(eight, 6);
    expect(beneishM5Of(indices).score).toBeCloseTo(five, 6);
  });

  it('flags the mean manipulator and not the mean other company', () => {
    expect(beneishM8Of(MANIPULATORS).zone).toBe('distress');
    expect(beneishM8Of(OTHERS).zone).toBe('safe');
  });

  it('reaches 3.75% at the cut-off of 20:1 error costs', () => {
    expect(normalCumulative(-1.78)).toBeCloseTo(0.0375, 4);
  });

  it.each([
    [-1.781, 'safe'],
    [-1.78, 'safe'],
    [-1.779, 'distress'],
  ] as const)('puts an eight-variable score of %d in the zone %s', (score, zone) => {
    expect(beneishM8ZoneOf(score)).toBe(zone);
  });

  it.each([
    [-2.221, 'safe'],
    [-2.22, 'safe'],
    [-2.219, 'distress'],
  ] as const)('puts a five-variable score of %d in the zone %s', (score, zone) => {
    expect(beneishM5ZoneOf(score)).toBe(zone);
  });

  const DETAILED = {
    receivables: '180',
    receivablesPrior: '120',
    revenue: '1500',
    revenuePrior: '1200',
    grossProfit: '300',
    grossProfitPrior: '300',
    totalAssets: '2000',
    totalAssetsPrior: '1600',
    currentAssets: '700',
    currentAssetsPrior: '600',
    fixedAssets: '800',
    fixedAssetsPrior: '680',
    depreciation: '80',
    depreciationPrior: '120',
    currentLiabilities: '500',
    currentLiabilitiesPrior: '400',
    longTermDebt: '400',
    longTermDebtPrior: '240',
    netIncome: '120',
    discontinuedOperations: '20',
    operatingCashFlow: '40',
    sellingAndAdministrativeExpenses: '150',
    sellingAndAdministrativeExpensesPrior: '100',
  };

  it('builds every index from two years of statements as the paper defines it', () => {
    const { variables } = scoreOf(beneishM8, DETAILED);
    expect(variables.dsri).toBeCloseTo(0.12 / 0.1, 12);
    expect(variables.gmi).toBeCloseTo(0.25 / 0.2, 12);
    expect(variables.aqi).toBeCloseTo(0.25 / 0.2, 12);
    expect(variables.sgi).toBeCloseTo(1.25, 12);
    expect(variables.depi).toBeCloseTo(0.15 / (80 / 880), 12);
    expect(variables.sgai).toBeCloseTo(0.1 / (1 / 12), 12);
    expect(variables.tata).toBeCloseTo(0.03, 12);
    expect(variables.lvgi).toBeCloseTo(0.45 / 0.4, 12);
    expect(scoreOf(beneishM5, DETAILED).variables.depi).toBe(variables.depi);
  });

  it.each([
    ['aqi', 'currentAssets'],
    ['aqi', 'fixedAssetsPrior'],
    ['depi', 'depreciation'],
    ['depi', 'depreciationPrior'],
    ['sgai', 'sellingAndAdministrativeExpensesPrior'],
  ] as const)('sets %s to 1 where %s is missing, as the paper does', (index, missing) => {
    const { [missing]: _left, ...given } = DETAILED;
    expect(scoreOf(beneishM8, given).variables[index]).toBe(1);
  });

  it('sets the asset quality index to 1 where there was no soft asset before', () => {
    const nothingSoft = { ...DETAILED, fixedAssetsPrior: '1000' };
    expect(scoreOf(beneishM8, nothingSoft).variables.aqi).toBe(1);
  });
});

const CLEAN_CO = {
  netIncome: '150',
  netIncomePrior: '120',
  operatingCashFlow: '190',
  operatingCashFlowPrior: '150',
  receivables: '100',
  receivablesPrior: '100',
  revenue: '1100',
  revenuePrior: '1000',
  inventory: '100',
  inventoryPrior: '100',
  costOfSales: '770',
  costOfSalesPrior: '700',
  currentAssets: '500',
  currentAssetsPrior: '490',
  cash: '250',
  cashPrior: '240',
  depreciationAndAmortisation: '50',
  depreciationAndAmortisationPrior: '50',
  propertyPlantEquipment: '500',
  propertyPlantEquipmentPrior: '500',
  totalAssets: '1050',
  totalAssetsPrior: '1000',
};

const STRESSED_CO = {
  netIncome: '-100',
  netIncomePrior: '-50',
  operatingCashFlow: '-200',
  operatingCashFlowPrior: '-80',
  receivables: '200',
  receivablesPrior: '100',
  revenue: '800',
  revenuePrior: '1000',
  inventory: '250',
  inventoryPrior: '100',
  costOfSales: '560',
  costOfSalesPrior: '700',
  currentAssets: '250',
  currentAssetsPrior: '300',
  cash: '20',
  cashPrior: '50',
  depreciationAndAmortisation: '40',
  depreciationAndAmortisationPrior: '100',
  propertyPlantEquipment: '300',
  propertyPlantEquipmentPrior: '500',
  totalAssets: '1200',
  totalAssetsPrior: '1000',
};

describe('Montier C (2008)', () => {
  it('finds no sign in the clean company', () => {
    expect(scoreOf(montierC, CLEAN_CO)).toMatchObject({ score: 0, zone: 'safe' });
  });

  it('finds five signs in the stressed company, all but other current assets', () => {
    const { score, zone, variables } = scoreOf(montierC, STRESSED_CO);
    expect({ score, zone }).toEqual({ score: 5, zone: 'distress' });
    expect(variables.otherCurrentAssetsRising).toBe(0);
  });

  it.each([
    ['1099', 0],
    ['1100', 0],
    ['1101', 1],
  ] as const)('counts growth from 1000 to %s as %d', (totalAssets, sign) => {
    const { variables } = scoreOf(montierC, { ...CLEAN_CO, totalAssets });
    expect(variables.assetsGrowingFast).toBe(sign);
  });

  it.each([
    [3, 'safe'],
    [4, 'distress'],
    [5, 'distress'],
  ] as const)('puts %d signs in the zone %s', (score, zone) => {
    expect(montierZoneOf(score)).toBe(zone);
  });
});

describe('Dechow F (2011)', () => {
  // No golden number is published. By hand: -7.893 + .079 + .1259 + .02382 + .9895 + .0342
  // - .00932 + 1.029 = -5.6209; P = 1 / (1 + e^5.6209) = .003608313; F = P / .0037 = .975220.
  const GROWING = {
    accruals: 0.1,
    changeInReceivables: 0.05,
    changeInInventory: 0.02,
    softAssets: 0.5,
    changeInCashSales: 0.2,
    changeInReturnOnAssets: 0.01,
    securitiesIssued: 1,
  };

  it('scores the growing company as derived by hand', () => {
    const { score, probability } = dechowFOf(GROWING);
    expect(probability).toBeCloseTo(0.003608313, 9);
    expect(score).toBeCloseTo(0.97522, 6);
  });

  it.each([
    [0.999, 'safe'],
    [1, 'safe'],
    [1.001, 'grey'],
    [1.849, 'grey'],
    [1.85, 'grey'],
    [1.851, 'distress'],
  ] as const)('puts %d in the zone %s', (score, zone) => {
    expect(dechowZoneOf(score)).toBe(zone);
  });
});
