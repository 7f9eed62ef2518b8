import type { LimitRequest } from '../../../../shared/domain/decision/limit/limit-request.ts';
import { DEFAULT_POLICY } from '../../../../shared/domain/decision/policy/default-policy.ts';
import type { LineItemId } from '../../../../shared/domain/statements/line-items/line-items.ts';
import { StatementSeries } from '../../../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';

export type Lines = Readonly<Partial<Record<LineItemId, number>>>;

export const LINES_2024: Lines = {
  cash: 1_000_000,
  tradingFinancialAssets: 0,
  notesReceivable: 0,
  accountsReceivable: 3_000_000,
  prepayments: 300_000,
  inventory: 2_700_000,
  currentAssets: 7_000_000,
  nonCurrentAssets: 5_000_000,
  intangibleAssets: 0,
  goodwill: 0,
  deferredTaxAssets: 0,
  totalAssets: 12_000_000,
  shortTermBorrowings: 1_000_000,
  currentPortionOfLongTermDebt: 0,
  notesPayable: 0,
  accountsPayable: 1_500_000,
  contractLiabilities: 200_000,
  currentLiabilities: 5_000_000,
  longTermBorrowings: 500_000,
  bondsPayable: 0,
  leaseLiabilities: 0,
  nonCurrentLiabilities: 1_000_000,
  totalLiabilities: 6_000_000,
  totalEquity: 6_000_000,
  revenue: 20_000_000,
  costOfSales: 16_000_000,
  interestExpense: 100_000,
  profitBeforeTax: 1_500_000,
  incomeTax: 300_000,
  netIncome: 1_200_000,
  depreciationAndAmortisation: 400_000,
  capitalExpenditure: 300_000,
  scheduledPrincipal: 200_000,
};

export const LINES_2023: Lines = {
  ...LINES_2024,
  totalLiabilities: 5_400_000,
  totalEquity: 6_600_000,
  profitBeforeTax: 1_900_000,
};

export const statementOf = (end: string, lines: Lines): FinancialStatement => ({
  period: { end: isoDate(end), months: 12 },
  scope: 'consolidated',
  standard: 'CAS',
  currency: 'CNY',
  unitScale: 1,
  assurance: 'audited',
  version: 'as-reported',
  absentLines: 'unknown',
  lines: Object.fromEntries(Object.entries(lines).map(([id, value]) => [id, decimal(value)])),
});

export const seriesOf = (latest: Lines = {}, before: Lines = {}): StatementSeries =>
  new StatementSeries([
    statementOf('2024-12-31', { ...LINES_2024, ...latest }),
    statementOf('2023-12-31', { ...LINES_2023, ...before }),
  ]);

/** A client without these lines: what is not known is left out. */
export const seriesWithout = (...absent: readonly LineItemId[]): StatementSeries => {
  const keep = (lines: Lines): Lines =>
    Object.fromEntries(Object.entries(lines).filter(([id]) => !absent.some((each) => each === id)));
  return new StatementSeries([
    statementOf('2024-12-31', keep(LINES_2024)),
    statementOf('2023-12-31', keep(LINES_2023)),
  ]);
};

export const requestOf = (more: Partial<LimitRequest<'CNY'>> = {}): LimitRequest<'CNY'> => ({
  currency: 'CNY',
  series: seriesOf(),
  grade: 'BBB',
  segment: 'mid',
  policy: DEFAULT_POLICY,
  ...more,
});
