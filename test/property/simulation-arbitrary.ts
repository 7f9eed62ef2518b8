import fc from 'fast-check';
import type { Change, DriverChange } from '../../shared/domain/simulation/change.ts';
import type { LineItemId } from '../../shared/domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../shared/domain/statements/statement.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { type Decimal, decimal } from '../../shared/kernel/decimal.ts';

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** A Chinese year with every line of the identities filled in, all of them holding. */
const anyChineseYear = fc
  .record({
    cash: whole(0, 40_000),
    restricted: whole(0, 5_000),
    notes: whole(0, 8_000),
    receivables: whole(0, 60_000),
    inventory: whole(0, 60_000),
    plant: whole(1, 150_000),
    progress: whole(0, 30_000),
    shortDebt: whole(0, 60_000),
    bills: whole(0, 10_000),
    payables: whole(0, 50_000),
    advances: whole(0, 9_000),
    dueDebt: whole(0, 20_000),
    longDebt: whole(0, 80_000),
    capital: whole(1, 50_000),
    surplus: whole(0, 5_000),
    minority: whole(-500, 9_000),
    revenue: whole(1, 400_000),
    cost: whole(1, 350_000),
    selling: whole(0, 20_000),
    administrative: whole(0, 20_000),
    interest: whole(0, 9_000),
    otherFinance: whole(-3_000, 3_000),
    impairment: whole(-500, 9_000),
    nonOperating: whole(0, 2_000),
    tax: whole(-4_000, 12_000),
    minorityProfit: whole(-300, 900),
    operating: whole(-60_000, 80_000),
    investing: whole(-50_000, 9_000),
    opening: whole(0, 50_000),
    exchange: whole(-500, 500),
    foreignAssets: whole(0, 9_000),
    foreignDebt: whole(0, 9_000),
    dividends: whole(0, 9_000),
    capex: whole(0, 40_000),
  })
  .map((year): Readonly<Partial<Record<LineItemId, number>>> => {
    const cash = year.cash + year.restricted;
    const currentAssets = cash + year.notes + year.receivables + year.inventory;
    const nonCurrentAssets = year.plant + year.progress;
    const totalAssets = currentAssets + nonCurrentAssets;
    const currentLiabilities =
      year.shortDebt + year.bills + year.payables + year.advances + year.dueDebt;
    const totalLiabilities = currentLiabilities + year.longDebt;
    const totalEquity = totalAssets - totalLiabilities;
    const parent = totalEquity - year.minority;
    const financeCosts = year.interest + year.otherFinance;
    const operatingProfit =
      year.revenue -
      year.cost -
      year.selling -
      year.administrative -
      financeCosts -
      year.impairment;
    const profitBeforeTax = operatingProfit - year.nonOperating;
    const netIncome = profitBeforeTax - year.tax;
    const financing = year.cash - year.opening - year.operating - year.investing - year.exchange;
    return {
      cash,
      restrictedCash: year.restricted,
      notesReceivable: year.notes,
      accountsReceivable: year.receivables,
      inventory: year.inventory,
      currentAssets,
      propertyPlantEquipment: year.plant,
      constructionInProgress: year.progress,
      nonCurrentAssets,
      totalAssets,
      shortTermBorrowings: year.shortDebt,
      notesPayable: year.bills,
      accountsPayable: year.payables,
      contractLiabilities: year.advances,
      currentPortionOfLongTermDebt: year.dueDebt,
      currentLiabilities,
      longTermBorrowings: year.longDebt,
      nonCurrentLiabilities: year.longDebt,
      totalLiabilities,
      paidInCapital: year.capital,
      surplusReserve: year.surplus,
      undistributedProfit: parent - year.capital - year.surplus,
      equityAttributableToParent: parent,
      nonControllingInterests: year.minority,
      totalEquity,
      totalLiabilitiesAndEquity: totalAssets,
      revenue: year.revenue,
      costOfSales: year.cost,
      grossProfit: year.revenue - year.cost,
      sellingExpenses: year.selling,
      administrativeExpenses: year.administrative,
      financeCosts,
      interestExpense: year.interest,
      assetImpairmentLoss: year.impairment,
      operatingProfit,
      nonOperatingExpenses: year.nonOperating,
      profitBeforeTax,
      incomeTax: year.tax,
      netIncome,
      netIncomeAttributableToParent: netIncome - year.minorityProfit,
      netIncomeAttributableToMinority: year.minorityProfit,
      operatingCashFlow: year.operating,
      operatingCashFlowIndirect: year.operating,
      investingCashFlow: year.investing,
      financingCashFlow: financing,
      exchangeRateEffect: year.exchange,
      netChangeInCash: year.cash - year.opening,
      openingCash: year.opening,
      closingCash: year.cash,
      dividendsPaid: year.dividends,
      capitalExpenditure: year.capex,
      depreciationAndAmortisation: Math.ceil(year.plant / 10),
      foreignCurrencyAssets: year.foreignAssets,
      foreignCurrencyDebt: year.foreignDebt,
    };
  });

/** One Chinese company-year in which every identity of a single statement holds. */
export const anyChineseStatement: fc.Arbitrary<FinancialStatement> = anyChineseYear.map(
  (lines) => ({
    period: { end: isoDate('2024-12-31'), months: 12 },
    scope: 'consolidated',
    standard: 'CAS',
    currency: 'CNY',
    unitScale: 1,
    assurance: 'audited',
    version: 'as-reported',
    absentLines: 'nil',
    lines: Object.fromEntries(
      Object.entries(lines).map(([line, value]) => [line, decimal(value * 1000)]),
    ),
  }),
);

const hundredths = (min: number, max: number): fc.Arbitrary<Decimal> =>
  whole(min, max).map((each) => decimal(each).div(100));

/** Amounts that small companies of the arbitraries can and cannot bear. */
const amount = whole(0, 60_000_000).map((each) => decimal(each));

export const anyDriver: fc.Arbitrary<DriverChange> = fc.oneof(
  fc.record({ kind: fc.constant('revenue' as const), change: hundredths(-100, 100) }),
  fc.record({ kind: fc.constant('customer-lost' as const), revenueShare: hundredths(0, 100) }),
  fc.record({ kind: fc.constant('gross-margin' as const), change: hundredths(-30, 30) }),
  fc.record({ kind: fc.constant('ebitda' as const), change: hundredths(-150, 100) }),
  fc.record({
    kind: fc.constant('raw-material-cost' as const),
    change: hundredths(-30, 60),
    passThrough: hundredths(0, 100),
  }),
  fc.record({
    kind: fc.constant('interest-rate' as const),
    basisPoints: hundredths(-30000, 50000),
  }),
  fc.record({ kind: fc.constant('foreign-exchange' as const), depreciation: hundredths(-30, 40) }),
  fc.record({ kind: fc.constant('receivable-days' as const), days: hundredths(-3000, 9000) }),
  fc.record({ kind: fc.constant('inventory-days' as const), days: hundredths(-3000, 9000) }),
  fc.record({ kind: fc.constant('payable-days' as const), days: hundredths(-3000, 9000) }),
  fc.record({ kind: fc.constant('capital-expenditure' as const), amount }),
  fc.record({ kind: fc.constant('dividend' as const), amount }),
  fc.record({ kind: fc.constant('debt-repaid' as const), amount }),
  fc.record({
    kind: fc.constant('debt-raised' as const),
    amount,
    term: fc.constantFrom('short' as const, 'long' as const),
  }),
  fc.record({ kind: fc.constant('debt-termed-out' as const), amount }),
  fc.record({ kind: fc.constant('equity-injected' as const), amount }),
  fc.record({
    kind: fc.constant('write-down' as const),
    line: fc.constantFrom('inventory' as const, 'accountsReceivable' as const),
    share: hundredths(0, 100),
  }),
);

const anyLine: fc.Arbitrary<Change> = fc.record({
  kind: fc.constant('line' as const),
  line: fc.constantFrom<LineItemId>(
    'revenue',
    'costOfSales',
    'administrativeExpenses',
    'interestExpense',
    'nonOperatingExpenses',
    'inventory',
    'accountsPayable',
    'longTermBorrowings',
    'propertyPlantEquipment',
    'paidInCapital',
  ),
  operation: fc.constant('scale' as const),
  value: hundredths(50, 150),
  effect: fc.constant('propagated' as const),
});

/** One to four things at once. */
export const anyPropagatedChanges: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: anyDriver }, { weight: 1, arbitrary: anyLine }),
  { minLength: 1, maxLength: 4 },
);
