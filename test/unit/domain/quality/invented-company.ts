import {
  type BenchmarkResult,
  evaluateBenchmark,
} from '../../../../shared/domain/benchmarks/benchmark.ts';
import { BENCHMARKS } from '../../../../shared/domain/benchmarks/index.generated.ts';
import { INDICATORS } from '../../../../shared/domain/indicators/index.generated.ts';
import { evaluateIndicator } from '../../../../shared/domain/indicators/indicator.ts';
import type { QualityContext } from '../../../../shared/domain/quality/quality-check.ts';
import {
  isLineItemId,
  type LineItemId,
} from '../../../../shared/domain/statements/line-items/line-items.ts';
import { StatementSeries } from '../../../../shared/domain/statements/series.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { type Decimal, decimal, sum } from '../../../../shared/kernel/decimal.ts';

export type Amounts = Partial<Record<LineItemId, number | string>>;

/** An invented manufacturer, in CNY, with digits as they grow. */
const YEAR = {
  cash: 83_412_907,
  tradingFinancialAssets: 21_306_458,
  notesReceivable: 34_518_262,
  accountsReceivable: 121_774_839,
  prepayments: 18_926_417,
  otherReceivables: 9_283_654,
  inventory: 142_609_371,
  contractAssets: 7_415_926,
  otherCurrentAssets: 11_862_043,
  currentAssets: 451_109_877,
  longTermEquityInvestments: 23_178_465,
  propertyPlantEquipment: 268_934_127,
  constructionInProgress: 31_547_892,
  investmentProperty: 8_216_739,
  rightOfUseAssets: 6_724_318,
  intangibleAssets: 41_385_276,
  goodwill: 12_657_483,
  deferredTaxAssets: 4_918_362,
  otherNonCurrentAssets: 9_647_215,
  nonCurrentAssets: 407_209_877,
  totalAssets: 858_319_754,
  shortTermBorrowings: 96_381_524,
  notesPayable: 28_417_693,
  accountsPayable: 104_836_217,
  contractLiabilities: 22_948_136,
  payrollPayable: 13_572_648,
  taxesPayable: 7_836_419,
  otherPayables: 15_294_837,
  currentPortionOfLongTermDebt: 18_463_752,
  otherCurrentLiabilities: 6_937_284,
  currentLiabilities: 314_688_510,
  longTermBorrowings: 72_418_936,
  bondsPayable: 24_817_369,
  leaseLiabilities: 4_836_127,
  longTermPayables: 3_729_481,
  provisions: 2_618_347,
  deferredTaxLiabilities: 1_947_263,
  otherNonCurrentLiabilities: 5_283_916,
  nonCurrentLiabilities: 115_651_439,
  totalLiabilities: 430_339_949,
  paidInCapital: 150_000_000,
  capitalReserve: 63_482_917,
  surplusReserve: 28_374_156,
  undistributedProfit: 168_286_438,
  equityAttributableToParent: 410_143_511,
  nonControllingInterests: 17_836_294,
  totalEquity: 427_979_805,
  revenue: 812_437_569,
  costOfSales: 598_264_173,
  taxesAndSurcharges: 4_817_362,
  sellingExpenses: 48_372_916,
  administrativeExpenses: 41_836_275,
  researchExpenses: 27_493_618,
  financeCosts: 10_962_418,
  interestExpense: 11_827_364,
  interestIncome: 1_394_827,
  assetImpairmentLoss: 1_846_273,
  creditImpairmentLoss: 2_184_736,
  operatingProfit: 76_659_798,
  profitBeforeTax: 77_418_362,
  incomeTax: 16_837_254,
  netIncome: 60_581_108,
  cashFromCustomers: 893_174_628,
  cashPaidToEmployees: 96_284_713,
  taxesPaid: 41_938_267,
  operatingCashFlow: 71_482_936,
  capitalExpenditure: 38_274_916,
  investingCashFlow: -39_482_617,
  debtRepaid: 84_371_629,
  financingCashFlow: -24_817_362,
  netChangeInCash: 7_182_957,
  closingCash: 81_274_936,
  depreciationAndAmortisation: 34_212_077,
  headcount: 1_184,
} as const satisfies Amounts;

/** Growth of every line but those fixed by resolution, over the year 2021. */
const FACTORS = { 2021: '1', 2022: '1.0731', 2023: '1.1409' } as const;
export type Year = keyof typeof FACTORS;

const FIXED = new Set<string>(['paidInCapital', 'headcount']);

export const linesOf = (amounts: Amounts): Partial<Record<LineItemId, Decimal>> => {
  const lines: Partial<Record<LineItemId, Decimal>> = {};
  for (const [item, amount] of Object.entries(amounts))
    if (isLineItemId(item)) lines[item] = decimal(amount);
  return lines;
};

export const statementOf = (
  end: string,
  amounts: Amounts,
  changes: Partial<FinancialStatement> = {},
): FinancialStatement => ({
  period: { end: isoDate(end), months: 12 },
  scope: 'consolidated',
  standard: 'CAS',
  currency: 'CNY',
  unitScale: 1,
  assurance: 'audited',
  auditOpinion: 'unqualified',
  version: 'as-reported',
  absentLines: 'unknown',
  lines: linesOf(amounts),
  ...changes,
});

const grown = (year: Year): Amounts => {
  const factor = decimal(FACTORS[year]);
  return Object.fromEntries(
    Object.entries(YEAR).map(([item, amount]) => [
      item,
      FIXED.has(item) ? amount : decimal(amount).times(factor).toFixed(0),
    ]),
  );
};

export const companyYear = (
  year: Year,
  amounts: Amounts = {},
  changes: Partial<FinancialStatement> = {},
): FinancialStatement => statementOf(`${year}-12-31`, { ...grown(year), ...amounts }, changes);

/** Three years, with the same changes made to each. */
export const threeYears = (amounts: Amounts = {}): readonly FinancialStatement[] => [
  companyYear(2021, amounts),
  companyYear(2022, amounts),
  companyYear(2023, amounts),
];

/** The last of three years changed, the two before as they were. */
export const lastYear = (amounts: Amounts): readonly FinancialStatement[] => [
  companyYear(2021),
  companyYear(2022),
  companyYear(2023, amounts),
];

/** A published score as another part of the product would hand it over. */
export const scoreOf = (id: string, score: number): BenchmarkResult => {
  const benchmark = BENCHMARKS.find((each) => each.id === id);
  if (benchmark === undefined) throw new Error(`no benchmark ${id}`);
  const series = new StatementSeries([companyYear(2023)]);
  const result = evaluateBenchmark(benchmark, { series });
  return { ...result, outcome: { kind: 'scored', score, variables: {} } };
};

export const contextOf = (
  statements: readonly FinancialStatement[],
  changes: Partial<QualityContext> = {},
): QualityContext => {
  const series = new StatementSeries(statements);
  const input = { series };
  return {
    series,
    asOf: isoDate('2024-06-30'),
    indicators: new Map(
      INDICATORS.map((indicator) => [indicator.id, evaluateIndicator(indicator, input)]),
    ),
    benchmarks: new Map(
      BENCHMARKS.map((benchmark) => [benchmark.id, evaluateBenchmark(benchmark, input)]),
    ),
    identityFindings: [],
    ...changes,
  };
};

/** Totals of the fixture add up, so that no test rests on a slip of the pen. */
export const fixtureTotals = (): readonly (readonly [string, Decimal, number])[] => {
  const of = (...items: readonly (keyof typeof YEAR)[]) =>
    sum(items.map((item) => decimal(YEAR[item])));
  return [
    [
      'currentAssets',
      of(
        'cash',
        'tradingFinancialAssets',
        'notesReceivable',
        'accountsReceivable',
        'prepayments',
        'otherReceivables',
        'inventory',
        'contractAssets',
        'otherCurrentAssets',
      ),
      YEAR.currentAssets,
    ],
    ['totalAssets', of('currentAssets', 'nonCurrentAssets'), YEAR.totalAssets],
    ['totalLiabilities', of('currentLiabilities', 'nonCurrentLiabilities'), YEAR.totalLiabilities],
    ['claims', of('totalLiabilities', 'totalEquity'), YEAR.totalAssets],
  ];
};
