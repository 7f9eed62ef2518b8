import {
  isLineItemId,
  type LineItemId,
} from '../../../../shared/domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { type Decimal, decimal } from '../../../../shared/kernel/decimal.ts';

export type Amounts = Partial<Record<LineItemId, number | string>>;

export const linesOf = (amounts: Amounts): Partial<Record<LineItemId, Decimal>> => {
  const lines: Partial<Record<LineItemId, Decimal>> = {};
  for (const [item, amount] of Object.entries(amounts))
    if (isLineItemId(item)) lines[item] = decimal(amount);
  return lines;
};

/** The year 2022 of an invented Chinese company, every identity kept by hand. */
const YEAR_2022: Amounts = {
  cash: 200_000,
  restrictedCash: 20_000,
  termDepositsOverThreeMonths: 0,
  tradingFinancialAssets: 50_000,
  notesReceivable: 20_000,
  accountsReceivable: 130_000,
  prepayments: 10_000,
  otherReceivables: 10_000,
  inventory: 150_000,
  contractAssets: 10_000,
  otherCurrentAssets: 20_000,
  currentAssets: 600_000,
  longTermEquityInvestments: 30_000,
  propertyPlantEquipment: 250_000,
  constructionInProgress: 40_000,
  investmentProperty: 10_000,
  rightOfUseAssets: 10_000,
  intangibleAssets: 25_000,
  goodwill: 15_000,
  deferredTaxAssets: 8_000,
  otherNonCurrentAssets: 12_000,
  nonCurrentAssets: 400_000,
  totalAssets: 1_000_000,
  shortTermBorrowings: 120_000,
  notesPayable: 30_000,
  accountsPayable: 110_000,
  contractLiabilities: 20_000,
  payrollPayable: 10_000,
  taxesPayable: 10_000,
  otherPayables: 15_000,
  currentPortionOfLongTermDebt: 25_000,
  otherCurrentLiabilities: 10_000,
  currentLiabilities: 350_000,
  longTermBorrowings: 150_000,
  bondsPayable: 50_000,
  leaseLiabilities: 8_000,
  longTermPayables: 4_000,
  provisions: 2_000,
  deferredTaxLiabilities: 3_000,
  otherNonCurrentLiabilities: 3_000,
  nonCurrentLiabilities: 220_000,
  totalLiabilities: 570_000,
  paidInCapital: 150_000,
  otherEquityInstruments: 0,
  capitalReserve: 80_000,
  treasuryShares: 5_000,
  accumulatedOtherComprehensiveIncome: 1_000,
  otherReserves: 4_000,
  surplusReserve: 30_000,
  undistributedProfit: 140_000,
  equityAttributableToParent: 400_000,
  nonControllingInterests: 30_000,
  totalEquity: 430_000,
  totalLiabilitiesAndEquity: 1_000_000,
  revenue: 900_000,
  costOfSales: 650_000,
  grossProfit: 250_000,
  taxesAndSurcharges: 6_000,
  sellingExpenses: 50_000,
  administrativeExpenses: 45_000,
  researchExpenses: 35_000,
  financeCosts: 14_000,
  interestExpense: 16_000,
  interestIncome: 3_000,
  otherIncome: 4_000,
  investmentIncome: 2_000,
  hedgingGains: 0,
  fairValueGains: 500,
  creditImpairmentLoss: 3_000,
  assetImpairmentLoss: 2_000,
  disposalGains: 500,
  operatingProfit: 102_000,
  nonOperatingIncome: 1_000,
  nonOperatingExpenses: 3_000,
  profitBeforeTax: 100_000,
  incomeTax: 20_000,
  netIncome: 80_000,
  netIncomeAttributableToParent: 74_000,
  netIncomeAttributableToMinority: 6_000,
  otherComprehensiveIncome: 0,
  cashFromCustomers: 980_000,
  operatingCashFlow: 95_000,
  operatingCashFlowIndirect: 95_000,
  capitalExpenditure: 60_000,
  disposalProceeds: 0,
  investingCashFlow: -65_000,
  equityRaised: 0,
  sharesRepurchased: 0,
  dividendsPaid: 24_000,
  financingCashFlow: -20_000,
  exchangeRateEffect: 0,
  netChangeInCash: 10_000,
  openingCash: 170_000,
  closingCash: 180_000,
  depreciation: 35_000,
};

/** One year on: +50 000 retained, +25 000 fixed assets, cash +10 000, each with its counterpart. */
const YEAR_2023: Amounts = {
  ...YEAR_2022,
  cash: 210_000,
  accountsReceivable: 145_000,
  currentAssets: 625_000,
  propertyPlantEquipment: 275_000,
  nonCurrentAssets: 425_000,
  totalAssets: 1_050_000,
  totalLiabilitiesAndEquity: 1_050_000,
  shortTermBorrowings: 114_000,
  currentLiabilities: 344_000,
  totalLiabilities: 564_000,
  undistributedProfit: 190_000,
  equityAttributableToParent: 450_000,
  nonControllingInterests: 36_000,
  totalEquity: 486_000,
  openingCash: 180_000,
  closingCash: 190_000,
};

const BASE: Omit<FinancialStatement, 'period' | 'lines'> = {
  scope: 'consolidated',
  standard: 'CAS',
  currency: 'CNY',
  unitScale: 1,
  assurance: 'audited',
  version: 'as-reported',
  absentLines: 'unknown',
};

export const statementOf = (
  amounts: Amounts,
  changes: Partial<FinancialStatement> = {},
): FinancialStatement => ({
  ...BASE,
  period: { end: isoDate('2023-12-31'), months: 12 },
  lines: linesOf(amounts),
  ...changes,
});

export const year2022 = (changes: Amounts = {}): FinancialStatement =>
  statementOf({ ...YEAR_2022, ...changes }, { period: { end: isoDate('2022-12-31'), months: 12 } });

export const year2023 = (changes: Amounts = {}): FinancialStatement =>
  statementOf({ ...YEAR_2023, ...changes });

export const amounts2023 = YEAR_2023;

export const AS_OF = isoDate('2024-06-30');
