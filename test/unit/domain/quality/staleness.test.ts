import { describe, expect, it } from 'vitest';
import { stalenessOf } from '../../../../shared/domain/quality/staleness.ts';
import { StatementSeries } from '../../../../shared/domain/statements/series.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { statementOf } from './invented-company.ts';

const annual = (end: string) => statementOf(end, { totalAssets: 1000 });
const interim = (end: string, months: number) =>
  statementOf(end, { totalAssets: 1000 }, { period: { end: isoDate(end), months } });

const stalenessAt = (asOf: string, ...statements: readonly ReturnType<typeof annual>[]) =>
  stalenessOf(new StatementSeries(statements), isoDate(asOf));

describe('staleness', () => {
  it.each([
    ['2025-06-29', 'fresh'],
    ['2025-06-30', 'fresh'],
    ['2025-07-01', 'stale'],
    ['2025-12-31', 'stale'],
    ['2026-01-01', 'unrated'],
  ])('of annual statements to 2023-12-31 on %s is %s', (asOf, state) => {
    expect(stalenessAt(asOf, annual('2023-12-31')).state).toBe(state);
  });

  it.each([
    ['2025-03-31', 'fresh'],
    ['2025-04-01', 'stale'],
    ['2026-06-30', 'stale'],
    ['2026-07-01', 'unrated'],
  ])('of a half-year to 2024-06-30 on %s is %s', (asOf, state) => {
    expect(stalenessAt(asOf, interim('2024-06-30', 6)).state).toBe(state);
  });

  it('counts from month end to month end, and from day to day within months', () => {
    expect(stalenessAt('2024-01-01', annual('2022-06-30')).freshUntil).toBe('2023-12-31');
    expect(stalenessAt('2024-01-01', annual('2024-02-29')).freshUntil).toBe('2025-08-31');
    expect(stalenessAt('2024-01-01', annual('2023-09-23')).freshUntil).toBe('2025-03-23');
  });

  it('states exact ages', () => {
    expect(stalenessAt('2025-03-15', annual('2023-12-31'))).toMatchObject({
      ageDays: 440,
      ageMonths: 14,
      limitMonths: 18,
      unratedMonths: 24,
      freshUntil: '2025-06-30',
      ratedUntil: '2025-12-31',
    });
    expect(stalenessAt('2024-02-29', annual('2023-12-31')).ageMonths).toBe(2);
    expect(stalenessAt('2024-02-28', annual('2023-12-31')).ageMonths).toBe(1);
    expect(stalenessAt('2023-12-01', annual('2023-12-31'))).toMatchObject({
      state: 'fresh',
      ageDays: -30,
      ageMonths: 0,
    });
  });

  it('is never worsened by handing in an interim report as well', () => {
    const year = annual('2023-12-31');
    const quarter = interim('2024-03-31', 3);
    expect(stalenessAt('2025-01-31', year).state).toBe('fresh');
    expect(stalenessAt('2025-01-31', quarter).state).toBe('stale');
    expect(stalenessAt('2025-01-31', year, quarter)).toMatchObject({
      state: 'fresh',
      periodEnd: '2023-12-31',
    });
  });
});
