import { describe, expect, it } from 'vitest';
import {
  type BenchmarkResult,
  evaluateBenchmark,
} from '../../../../shared/domain/benchmarks/benchmark.ts';
import { altmanZ } from '../../../../shared/domain/benchmarks/declarations/altman-z.ts';
import { altmanZDoublePrime } from '../../../../shared/domain/benchmarks/declarations/altman-z-double-prime.ts';
import { beneishM5 } from '../../../../shared/domain/benchmarks/declarations/beneish-m5.ts';
import { damodaranSyntheticRating } from '../../../../shared/domain/benchmarks/declarations/damodaran-synthetic-rating.ts';
import { ohlsonO } from '../../../../shared/domain/benchmarks/declarations/ohlson-o.ts';
import { piotroskiF } from '../../../../shared/domain/benchmarks/declarations/piotroski-f.ts';
import { evaluateBenchmarks } from '../../../../shared/domain/benchmarks/evaluate-all.ts';
import { gnpPriceIndexOf } from '../../../../shared/domain/benchmarks/gnp-price-index.ts';
import { BENCHMARKS } from '../../../../shared/domain/benchmarks/index.generated.ts';
import type { InputContext } from '../../../../shared/domain/inputs/resolve.ts';
import type { LineItemId } from '../../../../shared/domain/statements/line-items/line-items.ts';
import { StatementSeries } from '../../../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { type Decimal, decimal } from '../../../../shared/kernel/decimal.ts';

type Figures = Partial<Record<LineItemId, string>>;

const linesOf = (figures: Figures): Partial<Record<LineItemId, Decimal>> =>
  Object.fromEntries(Object.entries(figures).map(([item, text]) => [item, decimal(text)]));

const statementOf = (year: number, currency: string, figures: Figures): FinancialStatement => ({
  period: { end: isoDate(`${year}-12-31`), months: 12 },
  scope: 'consolidated',
  standard: 'CAS',
  currency,
  unitScale: 1,
  assurance: 'audited',
  version: 'as-reported',
  absentLines: 'unknown',
  lines: linesOf(figures),
});

const GOLD_CO: Figures = {
  totalAssets: '1000000000',
  currentAssets: '450000000',
  inventory: '150000000',
  currentLiabilities: '300000000',
  totalLiabilities: '600000000',
  totalEquity: '400000000',
  surplusReserve: '40000000',
  undistributedProfit: '140000000',
  profitBeforeTax: '60000000',
  interestExpense: '30000000',
  netIncome: '45000000',
  depreciationAndAmortisation: '50000000',
  revenue: '1200000000',
};

const contextOf = (
  now: Figures = GOLD_CO,
  settings: Pick<InputContext, 'parameters'> & { currency?: string; year?: number } = {},
): InputContext => {
  const { currency = 'CNY', year = 2023, ...rest } = settings;
  const before = { ...GOLD_CO, netIncome: '30000000' };
  return {
    series: new StatementSeries([
      statementOf(year, currency, now),
      statementOf(year - 1, currency, before),
    ]),
    ...rest,
  };
};

const without = (item: LineItemId): Figures => {
  const { [item]: _left, ...figures } = GOLD_CO;
  return figures;
};

const valueIn = (result: BenchmarkResult, name: string): string | undefined =>
  result.trace.find((each) => each.name === name)?.value.toString();

describe('evaluating a benchmark on statements', () => {
  it('scores GoldCo from its statement lines and traces each input to them', () => {
    const result = evaluateBenchmark(altmanZDoublePrime, contextOf());
    expect(result.outcome).toMatchObject({ kind: 'scored', score: expect.closeTo(2.8756, 8) });
    const retained = result.trace.find(({ name }) => name === 'retainedEarnings');
    expect(retained?.readings[0]?.use.origin).toMatchObject({
      kind: 'derived',
      formula: 'surplusReserve + undistributedProfit',
    });
  });

  it('does not score where an input is missing, and names what would close the gap', () => {
    const result = evaluateBenchmark(altmanZDoublePrime, contextOf(without('profitBeforeTax')));
    expect(result.outcome).toMatchObject({ kind: 'not-meaningful', reason: 'missing-input' });
    expect(result.gaps).toEqual([
      expect.objectContaining({
        kind: 'lines',
        items: expect.arrayContaining(['profitBeforeTax']),
      }),
    ]);
  });

  it('does not take a missing market value for nothing', () => {
    expect(evaluateBenchmark(altmanZ, contextOf()).outcome).toMatchObject({
      reason: 'missing-input',
      detail: expect.stringContaining('marketCapitalisation'),
    });
  });

  it('asks for an earlier year where the model compares years', () => {
    expect(evaluateBenchmark(piotroskiF, contextOf()).gaps).toContainEqual(
      expect.objectContaining({ kind: 'earlier-year' }),
    );
  });

  it('refuses assets of nought instead of dividing by them', () => {
    const empty = contextOf({ ...GOLD_CO, totalAssets: '0' });
    expect(evaluateBenchmark(altmanZDoublePrime, empty).outcome).toMatchObject({
      kind: 'not-meaningful',
      reason: 'zero-denominator',
    });
  });

  it('does not run on financial institutions', () => {
    const result = evaluateBenchmark(altmanZDoublePrime, contextOf(), { isFinancial: true });
    expect(result.outcome).toMatchObject({ kind: 'not-meaningful', reason: 'not-applicable' });
    expect(result.trace).toEqual([]);
  });

  it('gives the same score in another unit of money', () => {
    const inFen = Object.fromEntries(
      Object.entries(GOLD_CO).map(([item, text]) => [item, `${text}00`]),
    );
    expect(evaluateBenchmark(altmanZDoublePrime, contextOf(inFen)).outcome).toEqual(
      evaluateBenchmark(altmanZDoublePrime, contextOf()).outcome,
    );
  });
});

describe('settings of the Ohlson size', () => {
  it('needs an exchange rate for another currency than the US dollar', () => {
    expect(evaluateBenchmark(ohlsonO, contextOf()).outcome).toMatchObject({
      reason: 'missing-input',
      detail: expect.stringContaining('US dollars'),
    });
  });

  it('needs none for US dollars, and deflates by the year before', () => {
    const result = evaluateBenchmark(ohlsonO, contextOf(GOLD_CO, { currency: 'USD' }));
    expect(valueIn(result, 'usDollarRate')).toBe('1');
    expect(valueIn(result, 'gnpPriceIndex')).toBe('650');
  });

  it('sees the same size whatever the currency of the statements', () => {
    const eightfold = Object.fromEntries(
      Object.entries(GOLD_CO).map(([item, text]) => [item, String(Number(text) * 8)]),
    );
    const yuan = contextOf(eightfold, { parameters: { usDollarRate: decimal('0.125') } });
    const dollars = contextOf(GOLD_CO, { currency: 'USD' });
    const variables = [yuan, dollars].map((context) => {
      const { outcome } = evaluateBenchmark(ohlsonO, context);
      return outcome.kind === 'scored' ? outcome.variables.size : undefined;
    });
    expect(variables[0]).toBeDefined();
    expect(variables[0]).toBe(variables[1]);
  });

  it('reproduces the golden score on an index of 500 given by the caller', () => {
    const parameters = { gnpPriceIndex: decimal('500') };
    const context = contextOf(GOLD_CO, { currency: 'USD', parameters });
    expect(evaluateBenchmark(ohlsonO, context).outcome).toMatchObject({
      score: expect.closeTo(-4.271657, 6),
    });
  });

  it('does not extrapolate the price index to a year it does not hold', () => {
    const far = contextOf(GOLD_CO, { currency: 'USD', year: 2040 });
    expect(evaluateBenchmark(ohlsonO, far).outcome).toMatchObject({
      reason: 'missing-input',
      detail: expect.stringContaining('price index'),
    });
  });

  it('rests on an index of 100 in 1968 that rose in every later year', () => {
    expect(gnpPriceIndexOf(1968)).toBe('100');
    for (let year = 1991; year <= 2025; year += 1)
      expect(Number(gnpPriceIndexOf(year))).toBeGreaterThan(Number(gnpPriceIndexOf(year - 1)));
  });
});

describe('inputs that the author does without', () => {
  const TRADING: Figures = {
    grossProfit: '300000000',
    accountsReceivable: '90',
    notesReceivable: '10',
  };

  it('keeps the index at 1 and says which inputs were not known', () => {
    const now = statementOf(2023, 'CNY', { ...GOLD_CO, ...TRADING });
    const before = statementOf(2022, 'CNY', { ...GOLD_CO, ...TRADING });
    const result = evaluateBenchmark(beneishM5, { series: new StatementSeries([now, before]) });
    expect(result.outcome).toMatchObject({ score: expect.closeTo(-2.919, 8) });
    expect(result.unknown).toEqual([
      'fixedAssets',
      'fixedAssetsPrior',
      'depreciation',
      'depreciationPrior',
    ]);
  });

  it('reads the stricter synthetic-rating table without a market value', () => {
    const unlisted = evaluateBenchmark(damodaranSyntheticRating, contextOf());
    expect(unlisted.outcome).toMatchObject({
      variant: 'smaller-or-riskier',
      ratingEquivalent: 'BB',
    });
    expect(unlisted.unknown).toEqual(['marketCapitalisation', 'usDollarRate']);
    const listed = contextOf(
      { ...GOLD_CO, marketCapitalisation: '6000000000' },
      { currency: 'USD' },
    );
    expect(evaluateBenchmark(damodaranSyntheticRating, listed).outcome).toMatchObject({
      variant: 'large',
      ratingEquivalent: 'A-',
    });
  });
});

describe('evaluating all benchmarks', () => {
  it('answers for every published model, scored or with the reason why not', () => {
    const results = evaluateBenchmarks(contextOf(), { isFinancial: false });
    expect(results.map(({ benchmark }) => benchmark.id)).toEqual(BENCHMARKS.map(({ id }) => id));
    const scored = results.filter(({ outcome }) => outcome.kind === 'scored');
    expect(scored.map(({ benchmark }) => benchmark.id)).toEqual([
      'altman-em',
      'altman-z-double-prime',
      'altman-z-prime',
      'damodaran-synthetic-rating',
      'springate',
      'taffler',
      'zmijewski',
    ]);
  });

  it('scores none of them for a financial institution', () => {
    const results = evaluateBenchmarks(contextOf(), { isFinancial: true });
    expect(results.every(({ outcome }) => outcome.kind === 'not-meaningful')).toBe(true);
  });
});
