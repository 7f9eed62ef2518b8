/** An invented company; any likeness to a real one is by accident. Amounts in 万元. */
export const DEMO_COMPANY_ID = 'jianglan-precision';

export const DEMO_COMPANY = {
  name: '江澜精密制造股份有限公司 (invented)',
  englishName: 'Jianglan Precision Manufacturing Co., Ltd. (invented)',
  country: 'CN',
  industry: { scheme: 'GB/T 4754-2017', code: 'C3484' },
  foundedOn: '2006-05-18',
} as const;

interface Figures {
  readonly end: string;
  readonly months: number;
  readonly publishedOn: string;
  readonly assurance: 'audited' | 'unaudited';
  readonly auditOpinion?: 'unqualified' | 'emphasis-of-matter';
  readonly revenue: number;
  readonly cost: number;
  readonly expenses: number;
  readonly interest: number;
  readonly tax: number;
  readonly cash: number;
  readonly receivables: number;
  readonly inventory: number;
  readonly plant: number;
  readonly intangibles: number;
  readonly payables: number;
  readonly longDebt: number;
  readonly equity: number;
  readonly operating: number;
  readonly investing: number;
  readonly financing: number;
}

const PAID_IN = 30_000;

const asText = (lines: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(lines).map(([line, value]) => [line, String(value)]));

/** A period's statements as they travel: totals are sums, short-term debt closes the balance. */
const statementOf = (figures: Figures) => {
  const { end, months, publishedOn, assurance, auditOpinion } = figures;
  const currentAssets = figures.cash + figures.receivables + figures.inventory;
  const nonCurrentAssets = figures.plant + figures.intangibles;
  const totalAssets = currentAssets + nonCurrentAssets;
  const totalLiabilities = totalAssets - figures.equity;
  const currentLiabilities = totalLiabilities - figures.longDebt;
  const profitBeforeTax = figures.revenue - figures.cost - figures.expenses - figures.interest;
  const netChangeInCash = figures.operating + figures.investing + figures.financing;
  return {
    period: { end, months },
    publishedOn,
    scope: 'consolidated',
    standard: 'CAS',
    currency: 'CNY',
    unit: '万元',
    assurance,
    ...(auditOpinion === undefined ? {} : { auditOpinion }),
    document: `Report for ${end} (invented)`,
    lines: asText({
      cash: figures.cash,
      accountsReceivable: figures.receivables,
      inventory: figures.inventory,
      currentAssets,
      propertyPlantEquipment: figures.plant,
      intangibleAssets: figures.intangibles,
      nonCurrentAssets,
      totalAssets,
      shortTermBorrowings: currentLiabilities - figures.payables,
      accountsPayable: figures.payables,
      currentLiabilities,
      longTermBorrowings: figures.longDebt,
      nonCurrentLiabilities: figures.longDebt,
      totalLiabilities,
      paidInCapital: PAID_IN,
      undistributedProfit: figures.equity - PAID_IN,
      equityAttributableToParent: figures.equity,
      totalEquity: figures.equity,
      revenue: figures.revenue,
      costOfSales: figures.cost,
      sellingGeneralAdministrativeExpenses: figures.expenses,
      interestExpense: figures.interest,
      financeCosts: figures.interest,
      operatingProfit: profitBeforeTax,
      profitBeforeTax,
      incomeTax: figures.tax,
      netIncome: profitBeforeTax - figures.tax,
      operatingCashFlow: figures.operating,
      investingCashFlow: figures.investing,
      financingCashFlow: figures.financing,
      netChangeInCash,
      openingCash: figures.cash - netChangeInCash,
      closingCash: figures.cash,
    }),
  };
};

const PERIODS: readonly Figures[] = [
  {
    end: '2021-12-31',
    months: 12,
    publishedOn: '2022-04-20',
    assurance: 'audited',
    auditOpinion: 'unqualified',
    revenue: 96_000,
    cost: 76_000,
    expenses: 9_500,
    interest: 1_500,
    tax: 1_350,
    cash: 14_000,
    receivables: 20_000,
    inventory: 17_000,
    plant: 42_000,
    intangibles: 5_000,
    payables: 16_000,
    longDebt: 12_000,
    equity: 50_000,
    operating: 9_000,
    investing: -6_000,
    financing: -1_000,
  },
  {
    end: '2022-12-31',
    months: 12,
    publishedOn: '2023-04-20',
    assurance: 'audited',
    auditOpinion: 'unqualified',
    revenue: 102_000,
    cost: 81_500,
    expenses: 10_000,
    interest: 1_600,
    tax: 1_335,
    cash: 14_500,
    receivables: 22_000,
    inventory: 18_500,
    plant: 45_000,
    intangibles: 5_000,
    payables: 17_000,
    longDebt: 12_000,
    equity: 55_000,
    operating: 7_500,
    investing: -6_500,
    financing: -500,
  },
  {
    end: '2023-12-31',
    months: 12,
    publishedOn: '2024-04-25',
    assurance: 'audited',
    auditOpinion: 'unqualified',
    revenue: 104_000,
    cost: 84_800,
    expenses: 10_400,
    interest: 1_900,
    tax: 1_035,
    cash: 12_000,
    receivables: 26_500,
    inventory: 22_000,
    plant: 50_500,
    intangibles: 5_000,
    payables: 18_500,
    longDebt: 13_000,
    equity: 58_500,
    operating: 2_900,
    investing: -8_500,
    financing: 3_100,
  },
  {
    end: '2024-12-31',
    months: 12,
    publishedOn: '2025-04-28',
    assurance: 'audited',
    auditOpinion: 'emphasis-of-matter',
    revenue: 79_000,
    cost: 70_500,
    expenses: 10_800,
    interest: 2_700,
    tax: 0,
    cash: 5_000,
    receivables: 31_000,
    inventory: 27_000,
    plant: 52_000,
    intangibles: 4_500,
    payables: 17_000,
    longDebt: 11_000,
    equity: 53_500,
    operating: -6_500,
    investing: -5_800,
    financing: 5_300,
  },
];

/** The statements of a year-end. Throws where the company has none. */
export const demoStatement = (end: string) => {
  const figures = PERIODS.find((each) => each.end === end);
  if (figures === undefined) throw new RangeError(`there are no statements for ${end}`);
  return statementOf(figures);
};
