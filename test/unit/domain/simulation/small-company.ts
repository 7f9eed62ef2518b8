import type { AssessmentInput } from '../../../../shared/domain/rating/assess.ts';
import { applyChangesInFull } from '../../../../shared/domain/simulation/apply-changes.ts';
import type { Change } from '../../../../shared/domain/simulation/change.ts';
import type { LineItemId } from '../../../../shared/domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';

type Amounts = Readonly<Partial<Record<LineItemId, number>>>;

/** A Chinese company small enough to work out by hand: tax at 20 %, debt at 10 %. */
export const SMALL: Amounts = {
  cash: 100,
  accountsReceivable: 200,
  inventory: 100,
  currentAssets: 400,
  propertyPlantEquipment: 600,
  nonCurrentAssets: 600,
  totalAssets: 1000,
  shortTermBorrowings: 200,
  accountsPayable: 100,
  currentLiabilities: 300,
  longTermBorrowings: 300,
  nonCurrentLiabilities: 300,
  totalLiabilities: 600,
  paidInCapital: 200,
  undistributedProfit: 200,
  equityAttributableToParent: 400,
  totalEquity: 400,
  totalLiabilitiesAndEquity: 1000,
  revenue: 1000,
  costOfSales: 600,
  grossProfit: 400,
  administrativeExpenses: 200,
  financeCosts: 50,
  interestExpense: 50,
  operatingProfit: 150,
  profitBeforeTax: 150,
  incomeTax: 30,
  netIncome: 120,
  operatingCashFlow: 90,
  capitalExpenditure: 40,
  investingCashFlow: -40,
  financingCashFlow: -20,
  netChangeInCash: 30,
  openingCash: 70,
  closingCash: 100,
  depreciationAndAmortisation: 60,
};

export const statementOf = (
  amounts: Amounts,
  more: Partial<FinancialStatement> = {},
): FinancialStatement => ({
  period: { end: isoDate('2024-12-31'), months: 12 },
  scope: 'consolidated',
  standard: 'CAS',
  currency: 'CNY',
  unitScale: 1,
  assurance: 'audited',
  version: 'as-reported',
  absentLines: 'nil',
  lines: Object.fromEntries(Object.entries(amounts).map(([line, value]) => [line, decimal(value)])),
  ...more,
});

export const inputOf = (...statements: readonly FinancialStatement[]): AssessmentInput => ({
  asOf: isoDate('2025-04-30'),
  statements,
});

export const smallCompany = inputOf(statementOf(SMALL));

/** By how much each line moved; refusals throw. */
export const movesOf = (
  changes: readonly Change[],
  input: AssessmentInput = smallCompany,
): Readonly<Partial<Record<LineItemId, number>>> => {
  const applied = applyChangesInFull(input, changes);
  if (applied.kind === 'failed')
    throw new Error(applied.failure.map(({ code, lines }) => `${code} ${lines}`).join('; '));
  return Object.fromEntries(
    applied.value.lines.map(({ line, before, after }) => [
      line,
      after.minus(before ?? 0).toNumber(),
    ]),
  );
};

/** Codes, pointers and lines of what stands against some changes. */
export const refusalsOf = (
  changes: readonly Change[],
  input: AssessmentInput = smallCompany,
): readonly string[] => {
  const applied = applyChangesInFull(input, changes);
  if (applied.kind === 'ok') return [];
  return applied.failure.map(({ pointer, code, lines }) => [pointer, code, ...lines].join(' '));
};

/** The small company without some of its lines. */
export const without = (...dropped: readonly LineItemId[]): FinancialStatement =>
  statementOf(
    Object.fromEntries(
      Object.entries(SMALL).filter(([line]) => !dropped.some((each) => each === line)),
    ),
    { absentLines: 'unknown' },
  );
