import { expect, test } from 'vitest';
import { parameter } from '../../../../shared/domain/inputs/input.ts';
import { type InputContext, resolveInputs } from '../../../../shared/domain/inputs/resolve.ts';
import { StatementSeries } from '../../../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';

const seriesWith = (lines: FinancialStatement['lines']): StatementSeries =>
  new StatementSeries([
    {
      period: { end: isoDate('2024-12-31'), months: 12 },
      scope: 'consolidated',
      standard: 'IFRS',
      currency: 'EUR',
      unitScale: 1,
      assurance: 'audited',
      version: 'as-reported',
      absentLines: 'unknown',
      lines,
    },
  ]);

const read = (name: 'statutoryTaxRate' | 'usDollarRate', context: InputContext): string => {
  const resolved = resolveInputs({ setting: parameter(name) }, context);
  return resolved.kind === 'resolved'
    ? String(resolved.values.setting)
    : `${resolved.outcome.reason}: ${resolved.outcome.detail}`;
};

test('the tax rate comes from the statement, else from the caller, else from the default', () => {
  const parameters = { statutoryTaxRate: decimal('0.20') };
  const stated = seriesWith({ statutoryTaxRate: decimal('0.15') });
  expect(read('statutoryTaxRate', { series: stated, parameters })).toBe('0.15');
  expect(read('statutoryTaxRate', { series: seriesWith({}), parameters })).toBe('0.2');
  expect(read('statutoryTaxRate', { series: seriesWith({}) })).toBe('0.25');
});

test('a missing exchange rate is named, never taken as one', () => {
  const series = seriesWith({});
  expect(read('usDollarRate', { series })).toBe(
    'missing-input: exchange rate in US dollars per unit of the statement currency not given',
  );
  const parameters = { usDollarRate: decimal('1.08') };
  expect(read('usDollarRate', { series, parameters })).toBe('1.08');
});
