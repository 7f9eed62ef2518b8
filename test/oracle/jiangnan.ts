import { minus, over, plus, times, variance, whole } from './fraction.ts';
import type { MadeUpCompany } from './made-up-company.ts';

/** A failing service company under Chinese standards, in ten thousands of yuan (万元). */
const lines2024 = {
  cash: 2_000,
  restrictedCash: 500,
  tradingFinancialAssets: 0,
  notesReceivable: 300,
  accountsReceivable: 6_000,
  prepayments: 400,
  otherReceivables: 1_300,
  inventory: 0,
  currentAssets: 10_000,
  propertyPlantEquipment: 8_000,
  rightOfUseAssets: 600,
  intangibleAssets: 700,
  goodwill: 300,
  deferredTaxAssets: 400,
  nonCurrentAssets: 10_000,
  totalAssets: 20_000,
  shortTermBorrowings: 9_000,
  notesPayable: 500,
  accountsPayable: 2_500,
  contractLiabilities: 600,
  payrollPayable: 500,
  taxesPayable: 100,
  otherPayables: 2_300,
  currentPortionOfLongTermDebt: 1_500,
  currentLiabilities: 17_000,
  longTermBorrowings: 4_000,
  bondsPayable: 0,
  leaseLiabilities: 500,
  nonCurrentLiabilities: 4_500,
  totalLiabilities: 21_500,
  paidInCapital: 5_000,
  capitalReserve: 500,
  surplusReserve: 200,
  undistributedProfit: -7_200,
  equityAttributableToParent: -1_500,
  nonControllingInterests: 0,
  totalEquity: -1_500,
  revenue: 12_000,
  costOfSales: 9_600,
  taxesAndSurcharges: 100,
  sellingExpenses: 700,
  administrativeExpenses: 1_500,
  researchExpenses: 200,
  financeCosts: 850,
  interestExpense: 870,
  interestIncome: 30,
  otherIncome: 50,
  creditImpairmentLoss: 900,
  operatingProfit: -1_800,
  nonOperatingExpenses: 80,
  profitBeforeTax: -1_880,
  incomeTax: 20,
  netIncome: -1_900,
  netIncomeAttributableToParent: -1_900,
  netIncomeExcludingNonRecurring: -1_860,
  cashFromCustomers: 12_900,
  operatingCashFlow: -400,
  capitalExpenditure: 100,
  investingCashFlow: -100,
  financingCashFlow: -500,
  depreciation: 800,
  amortisation: 100,
};

const lines2023 = {
  cash: 3_000,
  restrictedCash: 500,
  tradingFinancialAssets: 0,
  notesReceivable: 500,
  accountsReceivable: 6_500,
  prepayments: 500,
  otherReceivables: 1_500,
  inventory: 0,
  currentAssets: 12_000,
  propertyPlantEquipment: 8_800,
  rightOfUseAssets: 700,
  nonCurrentAssets: 11_000,
  totalAssets: 23_000,
  notesPayable: 800,
  accountsPayable: 2_600,
  contractLiabilities: 700,
  currentLiabilities: 16_500,
  totalLiabilities: 22_600,
  equityAttributableToParent: 400,
  nonControllingInterests: 0,
  totalEquity: 400,
  revenue: 13_500,
  costOfSales: 10_300,
  interestExpense: 840,
  profitBeforeTax: -890,
  netIncome: -900,
  netIncomeAttributableToParent: -900,
  operatingCashFlow: 300,
  depreciation: 820,
  amortisation: 110,
};

const lines2022 = {
  revenue: 14_200,
  interestExpense: 800,
  profitBeforeTax: 260,
  netIncome: 200,
  operatingCashFlow: 900,
  depreciation: 800,
  amortisation: 100,
};

// −1 880 + 870 = −1 010; + 800 + 100 = −110: it does not even earn its depreciation.
const ebit = -1_880 + 870;
const ebitda = ebit + 800 + 100;
// The year before: −890 + 840 + 820 + 110 = 880.
const ebitda2023 = -890 + 840 + 820 + 110;

const totalDebt = 9_000 + 1_500 + 4_000 + 0 + 500;
const spendableCash = 2_000 - 500 + 0;

// Notes and accounts together: 6 300 and 7 000; payables 3 000 and 3 400.
const yearDays = whole(365);
const receivableDays = over(times(yearDays, over(6_300 + 7_000, 2)), 12_000);
const payableDays = over(times(yearDays, over(3_000 + 3_400, 2)), 9_600);

const revenueGrowth = over(12_000 - 13_500, 13_500);
const meanRevenue = over(14_200 + 13_500 + 12_000, 3);

export const jiangnan: MadeUpCompany = {
  name: '江南机电服务（虚构）',
  standard: 'CAS',
  currency: 'CNY',
  unit: 10_000,
  usDollarRate: '0.14',
  yearsSinceFounding: '9',
  years: { '2022-12-31': lines2022, '2023-12-31': lines2023, '2024-12-31': lines2024 },
  plain: {},
  expected: {
    // Chinese statements print no gross profit: 12 000 − 9 600.
    'gross-margin': { exactly: over(2_400, 12_000) },
    'ebitda-margin': { exactly: over(ebitda, 12_000) },
    // A loss over average equity of −550 must not read as a return of 345 %.
    roe: { none: 'both-negative' },
    'current-ratio': { exactly: over(10_000, 17_000) },
    'quick-ratio': { exactly: over(10_000 - 0, 17_000) },
    // Bills payable of 500 fall due like loans.
    'cash-to-short-term-debt': { exactly: over(spendableCash, 9_000 + 1_500 + 500) },
    // 21 500 owed against 20 000 owned.
    'debt-to-assets': { none: 'negative-equity' },
    'net-gearing': { none: 'negative-equity' },
    'debt-to-ebitda': { none: 'negative-earnings' },
    'ebit-interest': { exactly: over(ebit, 870) },
    'cfo-to-debt': { exactly: over(-400, totalDebt) },
    'cash-receipt-ratio': { exactly: over(12_900, 12_000) },

    'receivable-days': { exactly: receivableDays },
    'inventory-days': { none: 'not-applicable' },
    'payable-days': { exactly: payableDays },
    'cash-conversion-cycle': { exactly: minus(plus(receivableDays, whole(0)), payableDays) },
    // −7 000 and −4 500.
    'working-capital-turnover': { none: 'non-positive-denominator' },
    'other-receivables-ratio': { exactly: over(1_300, 20_000) },
    'bad-asset-ratio': { none: 'missing-input' },

    'revenue-growth': { exactly: revenueGrowth },
    'ebitda-growth': { exactly: over(ebitda - ebitda2023, ebitda2023) },
    'net-income-growth': { none: 'loss-widened' },
    'total-equity-growth': { exactly: over(-1_500 - 400, 400) },
    'capital-preservation': { exactly: over(-1_500, 400) },
    // Three years are known; the fourth would be the base.
    'revenue-cagr-3-years': { none: 'missing-history' },
    // The one line of dividends and interest paid does not tell the dividends.
    'sustainable-growth-gap': { none: 'missing-input' },

    // 200 million yuan are 28 million US dollars.
    'size-total-assets': { about: Math.log(28) },
    'size-revenue': { about: Math.log(120 * 0.14) },
    'size-equity': { none: 'negative-equity' },
    'years-since-founding': { exactly: whole(9) },

    'revenue-variation': {
      squared: over(variance([14_200, 13_500, 12_000].map(whole)), times(meanRevenue, meanRevenue)),
    },
    'loss-years': { exactly: whole(2) },
    'negative-cfo-years': { exactly: whole(1) },
    'fx-mismatch': { none: 'missing-input' },

    'accrual-ratio': { exactly: over(whole(-1_900 + 400), over(23_000 + 20_000, 2)) },
    'non-recurring-share': { none: 'non-positive-denominator' },
    'effective-tax-gap': { none: 'non-positive-denominator' },
    'receivables-revenue-gap': {
      exactly: minus(over(6_000 - 6_500, 6_500), revenueGrowth),
    },
    'inventory-cost-gap': { none: 'not-applicable' },
    'cash-yield': { exactly: over(whole(30), over(3_000 + 2_000, 2)) },
  },
};
