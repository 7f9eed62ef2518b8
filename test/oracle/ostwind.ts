import { minus, over, plus, times, variance, whole } from './fraction.ts';
import type { MadeUpCompany } from './made-up-company.ts';

/** A sound machine builder, in thousands of euros. */
const lines2024 = {
  cash: 180_000,
  restrictedCash: 10_000,
  tradingFinancialAssets: 20_000,
  notesReceivable: 0,
  accountsReceivable: 210_000,
  prepayments: 12_000,
  otherReceivables: 8_000,
  inventory: 160_000,
  contractAssets: 30_000,
  otherCurrentAssets: 10_000,
  currentAssets: 630_000,
  longTermEquityInvestments: 25_000,
  propertyPlantEquipment: 400_000,
  constructionInProgress: 20_000,
  rightOfUseAssets: 45_000,
  intangibleAssets: 50_000,
  goodwill: 60_000,
  deferredTaxAssets: 10_000,
  otherNonCurrentAssets: 10_000,
  nonCurrentAssets: 620_000,
  totalAssets: 1_250_000,
  shortTermBorrowings: 60_000,
  notesPayable: 0,
  accountsPayable: 130_000,
  contractLiabilities: 40_000,
  payrollPayable: 25_000,
  taxesPayable: 15_000,
  otherPayables: 20_000,
  currentPortionOfLongTermDebt: 50_000,
  otherCurrentLiabilities: 10_000,
  currentLiabilities: 350_000,
  longTermBorrowings: 150_000,
  bondsPayable: 100_000,
  leaseLiabilities: 40_000,
  provisions: 20_000,
  deferredTaxLiabilities: 15_000,
  otherNonCurrentLiabilities: 5_000,
  nonCurrentLiabilities: 330_000,
  totalLiabilities: 680_000,
  paidInCapital: 100_000,
  capitalReserve: 120_000,
  accumulatedOtherComprehensiveIncome: 5_000,
  surplusReserve: 40_000,
  undistributedProfit: 255_000,
  equityAttributableToParent: 520_000,
  nonControllingInterests: 50_000,
  totalEquity: 570_000,
  revenue: 1_400_000,
  costOfSales: 980_000,
  grossProfit: 420_000,
  sellingExpenses: 110_000,
  administrativeExpenses: 90_000,
  researchExpenses: 70_000,
  otherIncome: 5_000,
  operatingProfit: 155_000,
  interestExpense: 20_000,
  interestIncome: 4_000,
  investmentIncome: 3_000,
  profitBeforeTax: 142_000,
  incomeTax: 34_000,
  netIncome: 108_000,
  netIncomeAttributableToParent: 100_000,
  netIncomeAttributableToMinority: 8_000,
  netIncomeExcludingNonRecurring: 92_000,
  operatingCashFlow: 165_000,
  capitalExpenditure: 85_000,
  investingCashFlow: -95_000,
  financingCashFlow: -40_000,
  interestPaid: 19_000,
  taxesPaid: 30_000,
  dividendsPaid: 30_000,
  depreciation: 48_000,
  amortisation: 12_000,
  dividendsDeclared: 35_000,
  orderBacklog: 700_000,
  foreignCurrencyDebt: 120_000,
  foreignCurrencyAssets: 80_000,
  impairmentAllowance: 15_000,
  assetsOverdueThreeYears: 5_000,
};

const lines2023 = {
  cash: 150_000,
  restrictedCash: 10_000,
  tradingFinancialAssets: 20_000,
  notesReceivable: 0,
  accountsReceivable: 190_000,
  prepayments: 10_000,
  otherReceivables: 10_000,
  inventory: 150_000,
  contractAssets: 30_000,
  otherCurrentAssets: 10_000,
  currentAssets: 570_000,
  propertyPlantEquipment: 390_000,
  rightOfUseAssets: 45_000,
  nonCurrentAssets: 600_000,
  totalAssets: 1_170_000,
  shortTermBorrowings: 70_000,
  notesPayable: 0,
  accountsPayable: 120_000,
  contractLiabilities: 35_000,
  currentPortionOfLongTermDebt: 40_000,
  currentLiabilities: 330_000,
  longTermBorrowings: 160_000,
  bondsPayable: 100_000,
  leaseLiabilities: 40_000,
  nonCurrentLiabilities: 340_000,
  totalLiabilities: 670_000,
  equityAttributableToParent: 455_000,
  nonControllingInterests: 45_000,
  totalEquity: 500_000,
  revenue: 1_300_000,
  costOfSales: 923_000,
  interestExpense: 21_000,
  profitBeforeTax: 126_000,
  netIncome: 95_000,
  netIncomeAttributableToParent: 88_000,
  operatingCashFlow: 140_000,
  depreciation: 46_000,
  amortisation: 11_000,
};

const lines2022 = {
  revenue: 1_200_000,
  interestExpense: 22_000,
  profitBeforeTax: 105_000,
  netIncome: 80_000,
  operatingCashFlow: -10_000,
  depreciation: 44_000,
  amortisation: 10_000,
};

const lines2021 = {
  revenue: 1_250_000,
  interestExpense: 25_000,
  profitBeforeTax: -15_000,
  netIncome: -12_000,
  operatingCashFlow: 60_000,
  depreciation: 43_000,
  amortisation: 10_000,
};

const lines2020 = {
  revenue: 1_000_000,
  interestExpense: 24_000,
  profitBeforeTax: 60_000,
  netIncome: 45_000,
  operatingCashFlow: 90_000,
  depreciation: 40_000,
  amortisation: 10_000,
};

// Each step below is taken from the statements above and the definition of the ratio.

// Profit before tax 142 000 + interest 20 000 = 162 000; + depreciation 48 000 + amortisation
// 12 000 = 222 000.
const ebit = 142_000 + 20_000;
const ebitda = ebit + 48_000 + 12_000;

// Short-term borrowings, maturing debt; long-term loans, bonds, leases.
const shortTermDebt = 60_000 + 50_000;
const totalDebt = shortTermDebt + 150_000 + 100_000 + 40_000;

// Cash that may be used, and securities: 180 000 − 10 000 + 20 000.
const liquidFunds = 180_000 - 10_000 + 20_000;
const netDebt = totalDebt - liquidFunds;

// Agency style: EBITDA less interest and tax paid in cash.
const fundsFromOperations = ebitda - 19_000 - 30_000;

// Equity less intangibles, goodwill and deferred tax.
const tangibleNetWorth = 570_000 - 50_000 - 60_000 - 10_000;

// Opening plus closing, halved.
const averageReceivables = over(190_000 + 210_000, 2);
const averageInventory = over(150_000 + 160_000, 2);
const averagePayables = over(120_000 + 130_000, 2);
const averageAssets = over(1_170_000 + 1_250_000, 2);
const averageEquityParent = over(455_000 + 520_000, 2);

const yearDays = whole(365);
const receivableDays = over(times(yearDays, averageReceivables), 1_400_000);
const inventoryDays = over(times(yearDays, averageInventory), 980_000);
const payableDays = over(times(yearDays, averagePayables), 980_000);

const revenueGrowth = over(1_400_000 - 1_300_000, 1_300_000);

// EBITDA over revenue, 2020 to 2024, each EBITDA as profit before tax + interest + D&A.
const margins = [
  over(60_000 + 24_000 + 40_000 + 10_000, 1_000_000),
  over(-15_000 + 25_000 + 43_000 + 10_000, 1_250_000),
  over(105_000 + 22_000 + 44_000 + 10_000, 1_200_000),
  over(126_000 + 21_000 + 46_000 + 11_000, 1_300_000),
  over(ebitda, 1_400_000),
];

const revenues = [1_000_000, 1_250_000, 1_200_000, 1_300_000, 1_400_000];
const meanRevenue = over(1_000_000 + 1_250_000 + 1_200_000 + 1_300_000 + 1_400_000, 5);

// Operating assets less operating liabilities: total assets without cash and securities, less
// liabilities that are no debt. 2023: debt 70 + 40 + 160 + 100 + 40 = 410.
const netOperatingAssets2024 = 1_250_000 - 180_000 - 20_000 - (680_000 - totalDebt);
const netOperatingAssets2023 = 1_170_000 - 150_000 - 20_000 - (670_000 - 410_000);

export const ostwind: MadeUpCompany = {
  name: 'Ostwind Maschinenbau (invented)',
  standard: 'IFRS',
  currency: 'EUR',
  unit: 1_000,
  usDollarRate: '1.08',
  yearsSinceFounding: '41.5',
  years: {
    '2020-12-31': lines2020,
    '2021-12-31': lines2021,
    '2022-12-31': lines2022,
    '2023-12-31': lines2023,
    '2024-12-31': lines2024,
  },
  plain: { '2024-12-31': { headcount: '5000', statutoryTaxRate: '0.30' } },
  expected: {
    'gross-margin': { exactly: over(420_000, 1_400_000) },
    'ebitda-margin': { exactly: over(ebitda, 1_400_000) },
    'net-margin': { exactly: over(108_000, 1_400_000) },
    roe: { exactly: over(whole(100_000), averageEquityParent) },
    'total-asset-return': { exactly: over(whole(ebit), averageAssets) },

    'current-ratio': { exactly: over(630_000, 350_000) },
    'quick-ratio': { exactly: over(630_000 - 160_000, 350_000) },
    'cash-ratio': { exactly: over(liquidFunds, 350_000) },
    'cash-to-short-term-debt': { exactly: over(liquidFunds, shortTermDebt + 0) },

    'debt-to-assets': { exactly: over(680_000, 1_250_000) },
    'net-gearing': { exactly: over(netDebt, 570_000) },
    'tangible-leverage': { exactly: over(680_000, tangibleNetWorth) },
    'net-debt-to-ebitda': { exactly: over(netDebt, ebitda) },

    'ebit-interest': { exactly: over(ebit, 20_000) },
    'ffo-to-debt': { exactly: over(fundsFromOperations, totalDebt) },
    'cfo-to-debt': { exactly: over(165_000, totalDebt) },
    'fcf-to-debt': { exactly: over(165_000 - 85_000, totalDebt) },

    'receivable-days': { exactly: receivableDays },
    'inventory-days': { exactly: inventoryDays },
    'payable-days': { exactly: payableDays },
    'cash-conversion-cycle': { exactly: minus(plus(receivableDays, inventoryDays), payableDays) },
    'asset-turnover': { exactly: over(whole(1_400_000), averageAssets) },
    'working-capital-turnover': {
      // Working capital 570 − 330 = 240 and 630 − 350 = 280.
      exactly: over(whole(1_400_000), over(240_000 + 280_000, 2)),
    },
    'bad-asset-ratio': { exactly: over(15_000 + 5_000, 1_250_000) },
    // Revenue in euros, not in thousands.
    'revenue-per-employee': { exactly: over(1_400_000 * 1_000, 5_000) },

    'revenue-growth': { exactly: revenueGrowth },
    'net-income-growth': { exactly: over(108_000 - 95_000, 95_000) },
    'revenue-cagr-3-years': { cubeOfOnePlus: over(1_400_000, 1_250_000) },
    'capital-preservation': { exactly: over(570_000, 500_000) },
    'order-cover': { exactly: over(700_000, 1_400_000) },
    'sustainable-growth-gap': {
      exactly: minus(over(whole(100_000 - 35_000), averageEquityParent), revenueGrowth),
    },

    // 1 250 million euros are 1 350 million US dollars.
    'size-total-assets': { about: Math.log(1_350) },
    'size-revenue': { about: Math.log(1_400 * 1.08) },
    'size-equity': { about: Math.log(570 * 1.08) },
    'years-since-founding': { exactly: over(83, 2) },

    'revenue-variation': {
      squared: over(variance(revenues.map(whole)), times(meanRevenue, meanRevenue)),
    },
    'ebitda-margin-deviation': { squared: variance(margins) },
    'loss-years': { exactly: whole(1) },
    'negative-cfo-years': { exactly: whole(1) },
    'fx-mismatch': { exactly: over(120_000 - 80_000, 570_000) },

    'accrual-ratio': { exactly: over(whole(108_000 - 165_000), averageAssets) },
    'net-operating-accrual-ratio': {
      exactly: over(
        whole(108_000 - 165_000 + 95_000),
        over(netOperatingAssets2023 + netOperatingAssets2024, 2),
      ),
    },
    'non-recurring-share': { exactly: over(100_000 - 92_000, 100_000) },
    'receivables-revenue-gap': { exactly: minus(over(20_000, 190_000), revenueGrowth) },
    'inventory-cost-gap': { exactly: minus(over(10_000, 150_000), over(57_000, 923_000)) },
    // The notes name a statutory rate of 30 %.
    'effective-tax-gap': { exactly: minus(over(34_000, 142_000), over(3, 10)) },
    'cash-yield': { exactly: over(whole(4_000), over(150_000 + 180_000, 2)) },
  },
};
