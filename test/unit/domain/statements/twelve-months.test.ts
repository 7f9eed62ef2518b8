import { describe, expect, it } from 'vitest';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import {
  isAnniversary,
  toTwelveMonths,
} from '../../../../shared/domain/statements/twelve-months.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { type Amounts, statementOf } from '../identities/sound-statements.ts';

const ending = (
  end: string,
  months: number,
  amounts: Amounts,
  changes: Partial<FinancialStatement> = {},
): FinancialStatement =>
  statementOf(amounts, { period: { end: isoDate(end), months }, ...changes });

const now = ending('2024-09-30', 9, { revenue: 90, totalAssets: 500, closingCash: 7 });
const fullYear = ending('2023-12-31', 12, { revenue: 100, totalAssets: 400 });
const yearAgo = ending('2023-09-30', 9, { revenue: 70, totalAssets: 300 });

const revenueOf = (statement: FinancialStatement): string | undefined =>
  statement.lines.revenue?.toFixed();

describe('toTwelveMonths', () => {
  it('leaves a full year as it was filed', () => {
    const { statement, construction } = toTwelveMonths(fullYear, [fullYear]);
    expect(statement).toBe(fullYear);
    expect(construction).toEqual({ kind: 'as-filed' });
  });

  it('adds the year to date to last year, less what it has replaced', () => {
    const { statement, construction } = toTwelveMonths(now, [now, fullYear, yearAgo]);
    expect(revenueOf(statement)).toBe('120');
    expect(construction).toEqual({
      kind: 'last-twelve-months',
      periods: ['2023-12-31', '2024-09-30', '2023-09-30'],
    });
  });

  it('keeps balances, also those on the cash-flow statement', () => {
    const { statement } = toTwelveMonths(now, [now, fullYear, yearAgo]);
    expect(statement.lines.totalAssets?.toFixed()).toBe('500');
    expect(statement.lines.closingCash?.toFixed()).toBe('7');
    expect(statement.period).toEqual({ end: '2024-09-30', months: 12 });
  });

  it('leaves out a flow that one of the three does not give', () => {
    const costs = ending('2024-09-30', 9, { revenue: 90, costOfSales: 60 });
    const { statement } = toTwelveMonths(costs, [costs, fullYear, yearAgo]);
    expect(Object.keys(statement.lines)).toEqual(['revenue']);
  });

  it.each([
    ['last year', [now, yearAgo]],
    ['the year to date a year ago', [now, fullYear]],
  ])('scales up without %s, and says so', (_missing, all) => {
    const { statement, construction } = toTwelveMonths(now, all);
    expect(revenueOf(statement)).toBe('120');
    expect(statement.lines.totalAssets?.toFixed()).toBe('500');
    expect(construction).toEqual({ kind: 'annualised', months: 9 });
  });

  it('never scales a rate', () => {
    const rated = ending('2024-06-30', 6, { revenue: 50, statutoryTaxRate: '0.25' });
    const { statement } = toTwelveMonths(rated, [rated]);
    expect(statement.lines.statutoryTaxRate?.toFixed()).toBe('0.25');
    expect(revenueOf(statement)).toBe('100');
  });

  it.each<readonly [string, Partial<FinancialStatement>]>([
    ['scope', { scope: 'parent-only' }],
    ['standard', { standard: 'IFRS' }],
    ['currency', { currency: 'USD' }],
  ])('never mixes in figures of another %s', (_what, changes) => {
    const foreign = { ...fullYear, ...changes };
    expect(toTwelveMonths(now, [now, foreign, yearAgo]).construction.kind).toBe('annualised');
  });

  it('does not take a half-year for the nine months a year ago', () => {
    const half = ending('2023-09-30', 6, { revenue: 50 });
    expect(toTwelveMonths(now, [now, fullYear, half]).construction.kind).toBe('annualised');
  });

  it('finds last year although 52-week years end on other days', () => {
    const interim = ending('2024-06-29', 9, { revenue: 90 });
    const year = ending('2023-09-30', 12, { revenue: 100 });
    const ago = ending('2023-07-01', 9, { revenue: 70 });
    expect(revenueOf(toTwelveMonths(interim, [interim, year, ago]).statement)).toBe('120');
  });
});

describe('isAnniversary', () => {
  it.each([
    ['2023-02-28', '2024-02-29', true],
    ['2023-09-30', '2024-09-28', true],
    ['2023-12-31', '2024-12-11', true],
    ['2023-12-31', '2024-12-10', false],
    ['2023-12-31', '2023-12-31', false],
    ['2022-12-31', '2024-12-31', false],
  ])('%s and %s: %s', (earlier, later, expected) => {
    expect(isAnniversary(isoDate(earlier), isoDate(later))).toBe(expected);
  });
});
