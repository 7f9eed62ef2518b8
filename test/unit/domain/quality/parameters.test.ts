import { describe, expect, it } from 'vitest';
import { binomialQuantile } from '../../../../shared/domain/quality/binomial.ts';
import {
  ONE_YEAR_DEPOSIT_RATES,
  oneYearDepositRate,
} from '../../../../shared/domain/quality/deposit-rates.ts';
import {
  amountText,
  numberText,
  percentText,
} from '../../../../shared/domain/quality/figure-text.ts';
import { grainOf, roundToPower } from '../../../../shared/domain/quality/reported-figures.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';

describe('deposit rates', () => {
  it.each(Object.entries(ONE_YEAR_DEPOSIT_RATES))(
    'of %s are dated in ascending order',
    (_c, table) => {
      const days = table.rates.map(([from]) => isoDate(from));
      expect([...new Set(days)].sort()).toEqual(days);
      for (const [, rate] of table.rates) expect(Math.abs(Number(rate))).toBeLessThan(0.1);
    },
  );

  it('reach back two years, to the highest at which the deposits can have been made', () => {
    const rateAt = (day: string) => oneYearDepositRate('CNY', isoDate(day))?.toFixed();
    expect(rateAt('2017-10-23')).toBe('0.0175');
    expect(rateAt('2016-12-31')).toBe('0.0275');
    expect(rateAt('2024-09-14')).toBe('0.0175');
    expect(rateAt('2024-09-15')).toBe('0.0165');
    expect(rateAt('2007-12-20')).toBeUndefined();
    expect(oneYearDepositRate('KZT', isoDate('2023-12-31'))).toBeUndefined();
  });
});

describe('binomial quantile', () => {
  const upTo = (count: number, trials: number, chance: number): number => {
    const choose = (k: number): number =>
      Array.from({ length: k }, (_, i) => (trials - i) / (i + 1)).reduce((a, b) => a * b, 1);
    return Array.from(
      { length: count + 1 },
      (_, k) => choose(k) * chance ** k * (1 - chance) ** (trials - k),
    ).reduce((a, b) => a + b, 0);
  };

  it.each([
    [10, 0.001],
    [11, 0.001],
    [150, 0.001],
    [500, 0.001],
    [40, 0.3],
  ])('of %d trials at %d is the first count that 99%% do not exceed', (trials, chance) => {
    const quantile = binomialQuantile(trials, chance, 0.99);
    expect(upTo(quantile, trials, chance)).toBeGreaterThanOrEqual(0.99);
    if (quantile > 0) expect(upTo(quantile - 1, trials, chance)).toBeLessThan(0.99);
  });

  it('is nil without trials', () => {
    expect(binomialQuantile(0, 0.001, 0.99)).toBe(0);
  });
});

describe('the grain of a document', () => {
  it.each([
    ['52000', 3],
    ['-52000', 3],
    ['0.25', -2],
    ['7', 0],
  ])('%s is round to the power %d', (value, power) => {
    expect(roundToPower(decimal(value))).toBe(power);
  });

  it('is the stated unit, or a coarser step that nearly all figures share', () => {
    const thousands = Array.from({ length: 40 }, (_, index) => decimal((index + 1001) * 1000));
    expect(grainOf(1, thousands).toFixed()).toBe('1000');
    expect(grainOf(1, [...thousands, decimal(1_234_567)]).toFixed()).toBe('1000');
    expect(grainOf(10_000, thousands).toFixed()).toBe('10000');
    expect(grainOf(1, [decimal(5_000), decimal(1_234)]).toFixed()).toBe('1');
    expect(grainOf(1, []).toFixed()).toBe('1');
  });
});

describe('figures for people', () => {
  it('are short and without needless zeros', () => {
    expect(percentText(decimal('0.1'))).toBe('10%');
    expect(percentText(decimal('0.12345'))).toBe('12.34%');
    expect(numberText(decimal('-0.001'))).toBe('0');
    expect(numberText(decimal('1e40'))).toBe('1.00e+40');
    expect(amountText(decimal('34151434208.68'), 'CNY')).toEqual({
      en: 'CNY 34.15 billion',
      zh: 'CNY 341.51亿',
    });
  });
});
