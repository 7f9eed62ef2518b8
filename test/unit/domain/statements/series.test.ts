import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatementSeries } from '../../../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { isoInstant } from '../identities/dates.ts';
import { statementOf } from '../identities/sound-statements.ts';

const year = (
  end: string,
  revenue: number,
  changes: Partial<FinancialStatement> = {},
): FinancialStatement =>
  statementOf({ revenue }, { period: { end: isoDate(end), months: 12 }, ...changes });

const revenueOf = (statement: FinancialStatement | undefined): number | undefined =>
  statement?.lines.revenue?.toNumber();

const y2021 = year('2021-12-31', 80);
const y2022 = year('2022-12-31', 90);
const y2023 = year('2023-12-31', 100);

describe('StatementSeries', () => {
  it('needs at least one statement', () => {
    expect(() => new StatementSeries([])).toThrow(RangeError);
  });

  it('reads the same whatever the order of arrival', () => {
    const all = [
      y2023,
      y2022,
      y2021,
      year('2022-12-31', 91, { version: 'restated' }),
      year('2023-12-31', 70, { scope: 'parent-only' }),
      statementOf({ revenue: 60 }, { period: { end: isoDate('2023-06-30'), months: 6 } }),
    ];
    const expected = new StatementSeries(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        const series = new StatementSeries(order);
        expect(series.statements).toEqual(expected.statements);
        expect(series.current.basis).toBe(expected.current.basis);
        expect(series.history(9).map(({ end }) => end)).toEqual(
          expected.history(9).map(({ end }) => end),
        );
      }),
    );
  });

  it('stays on the basis learned last where two stand for the same period', () => {
    const dollars = { currency: 'USD', receivedAt: isoInstant('2024-05-01T00:00:00Z') };
    const yuan = { currency: 'CNY', receivedAt: isoInstant('2024-06-01T00:00:00Z') };
    const currencyOf = (one: object, other: object) =>
      new StatementSeries([year('2023-12-31', 1, one), year('2023-12-31', 1, other)]).current
        .statement.currency;
    expect(currencyOf(dollars, yuan)).toBe('CNY');
    const later = { ...dollars, receivedAt: isoInstant('2024-07-01T00:00:00Z') };
    expect(currencyOf(yuan, later)).toBe('USD');
    expect(currencyOf(later, yuan)).toBe('USD');
  });

  it('goes back year by year and stops at a gap', () => {
    const ends = (statements: readonly FinancialStatement[], years = 9) =>
      new StatementSeries(statements).history(years).map(({ end }) => end);
    expect(ends([y2021, y2022, y2023])).toEqual(['2023-12-31', '2022-12-31', '2021-12-31']);
    expect(ends([y2021, y2022, y2023], 2)).toHaveLength(2);
    expect(ends([y2021, y2023])).toEqual(['2023-12-31']);
  });

  it('prefers a restatement, and of equals the one learned last', () => {
    const restated = year('2023-12-31', 95, { version: 'restated' });
    expect(revenueOf(new StatementSeries([restated, y2023]).current.statement)).toBe(95);
    const first = year('2023-12-31', 1, { receivedAt: isoInstant('2024-03-01') });
    const second = year('2023-12-31', 2, { receivedAt: isoInstant('2024-04-01') });
    expect(revenueOf(new StatementSeries([second, first]).current.statement)).toBe(2);
    const late = { ...restated, receivedAt: isoInstant('2024-01-01') };
    expect(revenueOf(new StatementSeries([late, second]).current.statement)).toBe(95);
  });

  it('prefers consolidated statements of one date, but never an older date', () => {
    const parent = (end: string) => year(end, 70, { scope: 'parent-only' });
    const both = new StatementSeries([parent('2023-12-31'), y2023]);
    expect(both.current.statement.scope).toBe('consolidated');
    const newer = new StatementSeries([parent('2024-12-31'), y2023]);
    expect(newer.current.statement.scope).toBe('parent-only');
  });

  it.each<readonly [string, Partial<FinancialStatement>]>([
    ['scope', { scope: 'parent-only' }],
    ['standard', { standard: 'IFRS' }],
    ['currency', { currency: 'USD' }],
  ])('refuses a year before of another %s, and names it', (_what, changes) => {
    const series = new StatementSeries([y2023, { ...y2022, ...changes }]);
    const prior = series.before(series.current);
    expect(prior.kind).toBe('other-basis');
    expect(prior.kind === 'other-basis' && prior.basis).toContain('2022-12-31');
  });

  it('finds the same basis beside another', () => {
    const series = new StatementSeries([y2023, y2022, { ...y2022, currency: 'USD' }]);
    const prior = series.before(series.current);
    expect(prior.kind === 'found' && revenueOf(prior.view.statement)).toBe(90);
  });

  it('says that there is no year before', () => {
    const series = new StatementSeries([y2023]);
    expect(series.before(series.current)).toEqual({ kind: 'absent' });
  });

  it('sees a newer interim period with twelve months of flows', () => {
    const interim = (end: string, revenue: number) =>
      statementOf({ revenue }, { period: { end: isoDate(end), months: 6 } });
    const series = new StatementSeries([
      y2023,
      y2022,
      interim('2024-06-30', 60),
      interim('2023-06-30', 50),
    ]);
    expect(series.current.construction.kind).toBe('last-twelve-months');
    expect(revenueOf(series.current.statement)).toBe(110);
    const prior = series.before(series.current);
    expect(prior.kind === 'found' && prior.view.end).toBe('2023-06-30');
    expect(prior.kind === 'found' && prior.view.construction.kind).toBe('annualised');
  });
});
