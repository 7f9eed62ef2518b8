import fc from 'fast-check';
import type { LineItemId } from '../../shared/domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../shared/domain/statements/statement.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { type Decimal, decimal } from '../../shared/kernel/decimal.ts';

const amount = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** One consistent year: totals are sums of their parts, so every hard identity holds. */
const anyYear = fc
  .record({
    cash: amount(0, 50_000),
    receivables: amount(0, 80_000),
    inventory: amount(0, 60_000),
    plant: amount(1, 200_000),
    intangibles: amount(0, 30_000),
    shortDebt: amount(0, 80_000),
    payables: amount(1, 60_000),
    longDebt: amount(0, 120_000),
    retained: amount(-90_000, 90_000),
    revenue: amount(1, 400_000),
    cost: amount(1, 350_000),
    expenses: amount(1, 60_000),
    interest: amount(0, 20_000),
    tax: amount(-5_000, 15_000),
    depreciation: amount(1, 20_000),
    operating: amount(-60_000, 80_000),
    capex: amount(0, 50_000),
  })
  .map((year): Readonly<Partial<Record<LineItemId, number>>> => {
    const currentAssets = year.cash + year.receivables + year.inventory;
    const nonCurrentAssets = year.plant + year.intangibles;
    const currentLiabilities = year.shortDebt + year.payables;
    const totalLiabilities = currentLiabilities + year.longDebt;
    const totalAssets = currentAssets + nonCurrentAssets;
    const totalEquity = totalAssets - totalLiabilities;
    const profitBeforeTax = year.revenue - year.cost - year.expenses - year.interest;
    return {
      cash: year.cash,
      accountsReceivable: year.receivables,
      inventory: year.inventory,
      currentAssets,
      propertyPlantEquipment: year.plant,
      intangibleAssets: year.intangibles,
      nonCurrentAssets,
      totalAssets,
      shortTermBorrowings: year.shortDebt,
      accountsPayable: year.payables,
      currentLiabilities,
      longTermBorrowings: year.longDebt,
      nonCurrentLiabilities: year.longDebt,
      totalLiabilities,
      undistributedProfit: year.retained,
      capitalReserve: totalEquity - year.retained,
      equityAttributableToParent: totalEquity,
      totalEquity,
      revenue: year.revenue,
      costOfSales: year.cost,
      sellingGeneralAdministrativeExpenses: year.expenses,
      interestExpense: year.interest,
      profitBeforeTax,
      incomeTax: year.tax,
      netIncome: profitBeforeTax - year.tax,
      depreciationAndAmortisation: year.depreciation,
      operatingCashFlow: year.operating,
      capitalExpenditure: year.capex,
    };
  });

const toStatement = (
  lines: Readonly<Partial<Record<LineItemId, number>>>,
  year: number,
): FinancialStatement => ({
  period: { end: isoDate(`${year}-12-31`), months: 12 },
  scope: 'consolidated',
  standard: 'IFRS',
  currency: 'EUR',
  unitScale: 1,
  assurance: 'audited',
  version: 'as-reported',
  absentLines: 'nil',
  lines: Object.fromEntries(
    Object.entries(lines).map(([line, value]) => [line, decimal(value * 1000)]),
  ),
});

const NEWEST_YEAR = 2024;

/** One to five consistent years of one company, newest first, in thousands of euros. */
export const anyStatements: fc.Arbitrary<readonly FinancialStatement[]> = fc
  .array(anyYear, { minLength: 1, maxLength: 5 })
  .map((years) => years.map((lines, index) => toStatement(lines, NEWEST_YEAR - index)));

/** The same statement with every amount multiplied, as in another unit or currency. */
export const scaled = (
  statement: FinancialStatement,
  factor: Decimal,
  currency = statement.currency,
): FinancialStatement => ({
  ...statement,
  currency,
  lines: Object.fromEntries(
    Object.entries(statement.lines).map(([line, value]) => [line, value.times(factor)]),
  ),
});
