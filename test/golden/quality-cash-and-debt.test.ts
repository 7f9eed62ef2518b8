import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../shared/domain/indicators/index.generated.ts';
import { evaluateIndicator } from '../../shared/domain/indicators/indicator.ts';
import { cashAndDebtBothHigh } from '../../shared/domain/quality/declarations/cash-and-debt-both-high.ts';
import { impliedDepositRate } from '../../shared/domain/quality/declarations/implied-deposit-rate.ts';
import type { QualityContext } from '../../shared/domain/quality/quality-check.ts';
import type { LineItemId } from '../../shared/domain/statements/line-items/line-items.ts';
import { StatementSeries } from '../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../shared/domain/statements/statement.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { decimal } from '../../shared/kernel/decimal.ts';

/**
 * Kangmei Pharmaceutical (600518) as it reported 2016 and 2017, before 29.944 billion of cash were
 * taken back in April 2019; CNY billion. Cash as the press quoted it (341.51亿 and 273.3亿);
 * total assets, debt and interest from memory, rounded: to be confirmed against the reports.
 */
const KANGMEI: Readonly<Record<string, Partial<Record<LineItemId, string>>>> = {
  '2015-12-31': { cash: '15.82', totalAssets: '38.11' },
  '2016-12-31': {
    cash: '27.33',
    totalAssets: '54.82',
    shortTermBorrowings: '8.25',
    currentPortionOfLongTermDebt: '0',
    shortTermBonds: '5.00',
    longTermBorrowings: '0',
    bondsPayable: '4.89',
    leaseLiabilities: '0',
    interestIncome: '0.18',
    interestExpense: '0.89',
  },
  '2017-12-31': {
    cash: '34.15',
    totalAssets: '68.72',
    shortTermBorrowings: '11.37',
    currentPortionOfLongTermDebt: '2.50',
    shortTermBonds: '5.00',
    longTermBorrowings: '0',
    bondsPayable: '8.31',
    leaseLiabilities: '0',
    interestIncome: '0.27',
    interestExpense: '1.22',
  },
};

const BILLION = decimal('1e9');

const statementAt = (end: string, cash: string | undefined): FinancialStatement => ({
  period: { end: isoDate(end), months: 12 },
  scope: 'consolidated',
  standard: 'CAS',
  currency: 'CNY',
  unitScale: 1,
  assurance: 'audited',
  auditOpinion: 'unqualified',
  version: 'as-reported',
  absentLines: 'unknown',
  lines: Object.fromEntries(
    Object.entries({ ...KANGMEI[end], ...(cash === undefined ? {} : { cash }) }).map(
      ([item, amount]) => [item, decimal(amount).times(BILLION)],
    ),
  ),
});

const contextAt = (end: string, ...years: readonly FinancialStatement[]): QualityContext => {
  const series = new StatementSeries(years);
  return {
    series,
    asOf: isoDate(end),
    indicators: new Map(
      INDICATORS.map((indicator) => [indicator.id, evaluateIndicator(indicator, { series })]),
    ),
    benchmarks: new Map(),
    identityFindings: [],
  };
};

const asReported = Object.keys(KANGMEI).map((end) => statementAt(end, undefined));

describe('Kangmei 2017 as reported', () => {
  it('shows much cash beside much debt for two years, at yields below 1%', () => {
    const outcome = cashAndDebtBothHigh.run(contextAt('2018-06-30', ...asReported));
    expect(outcome.kind).toBe('flagged');
    expect(outcome.evidence.en).toContain(
      '2017-12-31: cash 49.69% and debt 39.55% of total assets, cash earns 0.88%',
    );
    expect(outcome.evidence.en).toContain(
      '2016-12-31: cash 49.85% and debt 33.09% of total assets, cash earns 0.83%',
    );
  });

  it('is not caught by the yield on cash alone', () => {
    expect(impliedDepositRate.run(contextAt('2018-06-30', ...asReported)).kind).toBe('clear');
  });

  it('clears once the cash that never was is taken out', () => {
    const corrected = asReported.map((statement) =>
      statement.period.end === '2017-12-31' ? statementAt('2017-12-31', '4.21') : statement,
    );
    expect(cashAndDebtBothHigh.run(contextAt('2019-06-30', ...corrected)).kind).toBe('clear');
  });
});
