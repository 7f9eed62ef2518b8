import type { IdentityFinding } from '../../../../shared/domain/identities/identity-finding.ts';
import type {
  ExternalFigures,
  PeerQuantiles,
} from '../../../../shared/domain/quality/external-figures.ts';
import type { QualityContext } from '../../../../shared/domain/quality/quality-check.ts';
import {
  LINE_ITEM_IDS,
  LINE_ITEMS,
  sectionOf,
} from '../../../../shared/domain/statements/line-items/line-items.ts';
import type { FinancialStatement } from '../../../../shared/domain/statements/statement.ts';
import { isoDate } from '../../../../shared/kernel/dates.ts';
import { decimal } from '../../../../shared/kernel/decimal.ts';
import {
  type Amounts,
  companyYear,
  contextOf,
  lastYear,
  scoreOf,
  statementOf,
  threeYears,
} from './invented-company.ts';

export interface CheckCase {
  readonly bad: QualityContext;
  readonly clean: QualityContext;
}

const AMOUNT_LINES = LINE_ITEM_IDS.filter(
  (item) =>
    ['balance-sheet', 'income-statement', 'cash-flow-statement'].includes(sectionOf(item)) &&
    (LINE_ITEMS[item].unit ?? 'amount') === 'amount',
);

/** Years of statements whose amounts are the given ones in turn, one for each line. */
export const statementsWith = (amounts: readonly string[]): readonly FinancialStatement[] => {
  const statements: FinancialStatement[] = [];
  for (let start = 0; start < amounts.length; start += AMOUNT_LINES.length) {
    const part = amounts.slice(start, start + AMOUNT_LINES.length);
    const lines: Amounts = Object.fromEntries(
      part.map((amount, index) => [AMOUNT_LINES[index] ?? 'cash', amount]),
    );
    statements.push(statementOf(`${2023 - statements.length}-12-31`, lines));
  }
  return statements;
};

/** Evenly spread over four decades on the logarithmic scale: Benford's law itself. */
export const benfordAmounts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => (10 ** (3 + (4 * (index + 0.5)) / count)).toFixed(0));

/** Every first digit equally often. */
export const evenDigitAmounts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${(index % 9) + 1}${1234 + index}`);

const peer = (p1: string, median: string, p90: string, p99: string): PeerQuantiles => ({
  p1: decimal(p1),
  median: decimal(median),
  p90: decimal(p90),
  p99: decimal(p99),
});

const withPeers = (quantiles: Readonly<Record<string, PeerQuantiles>>): ExternalFigures => ({
  peers: {
    group: { en: 'invented peers', zh: '虚构同业' },
    quantiles: new Map(Object.entries(quantiles)),
  },
});

const peers = (grossMarginP90: string, daysMedian: string) =>
  withPeers({
    'gross-margin': peer('0.05', '0.18', grossMarginP90, '0.60'),
    'receivable-days': peer('5', daysMedian, '150', '300'),
    'inventory-days': peer('5', daysMedian, '150', '300'),
  });

const scale = (taxLow: string, taxHigh: string) =>
  withPeers({
    'taxes-paid-to-revenue': peer(taxLow, '0.05', '0.08', taxHigh),
    'pay-per-employee': peer('30000', '90000', '150000', '300000'),
  });

const finding = (severity: IdentityFinding['severity']): IdentityFinding => ({
  identity: 'I1',
  severity,
  period: isoDate('2023-12-31'),
  basis: 'test',
  left: { text: 'totalAssets', value: decimal(100) },
  right: { text: 'totalLiabilities + totalEquity', value: decimal(99) },
  difference: decimal(1),
  tolerance: decimal('0.5'),
  message: { en: 'assets and claims differ by 1', zh: '资产与权益相差1' },
});

export const identityFinding = finding;

const thirdQuarter = (revenueShare: string): FinancialStatement => {
  const whole = companyYear(2023).lines.revenue ?? decimal(0);
  return statementOf(
    '2023-09-30',
    { revenue: whole.times(revenueShare).toFixed(0) },
    { period: { end: isoDate('2023-09-30'), months: 9 }, assurance: 'unaudited' },
  );
};

const copyWith = (revenue: string): ExternalFigures => ({
  copies: [
    {
      recipient: { en: 'the tax office', zh: '税务机关' },
      period: isoDate('2023-12-31'),
      revenue: decimal(revenue),
    },
  ],
});

/** Revenue up by a seventh. */
const grown = lastYear({ revenue: 1_000_000_000 });
const fallen = { now: decimal(70), before: decimal(100) };
const steady = { now: decimal(99), before: decimal(100) };

const season: ExternalFigures = {
  industryFourthQuarterShare: decimal('0.27'),
  relatedPartySales: decimal('31274936'),
};

const scores = (m: number, f: number, c: number) => ({
  benchmarks: new Map(
    [scoreOf('beneish-m8', m), scoreOf('dechow-f', f), scoreOf('montier-c', c)].map((each) => [
      each.benchmark.id,
      each,
    ]),
  ),
});

const richAndIndebted = {
  cash: 251_412_907,
  currentAssets: 619_109_877,
  totalAssets: 1_026_319_754,
  shortTermBorrowings: 286_381_524,
  interestIncome: 1_394_827,
};

const rounded: Amounts = {
  inventory: 163_000_000,
  accountsReceivable: 139_000_000,
  revenue: 927_000_000,
  costOfSales: 683_000_000,
  sellingExpenses: 55_200_000,
};

const company = threeYears();
const sound = contextOf(company);

/** A hand-made bad case and a clean one for every check, by its id. */
export const CHECK_CASES: Readonly<Record<string, CheckCase>> = {
  'benford-first-digit': {
    bad: contextOf(statementsWith(evenDigitAmounts(360))),
    clean: contextOf(statementsWith(benfordAmounts(360))),
  },
  'manipulation-models': {
    bad: contextOf(company, scores(-1.2, 0.6, 1)),
    clean: contextOf(company, scores(-2.5, 0.6, 1)),
  },
  'accruals-high': { bad: contextOf(lastYear({ operatingCashFlow: -60_284_173 })), clean: sound },
  'cash-and-debt-both-high': {
    bad: contextOf(threeYears(richAndIndebted)),
    clean: contextOf(lastYear(richAndIndebted)),
  },
  'implied-deposit-rate': { bad: contextOf(threeYears({ interestIncome: 98_274 })), clean: sound },
  'margin-above-peers': {
    bad: contextOf(company, { external: peers('0.25', '40') }),
    clean: contextOf(company, { external: peers('0.25', '120') }),
  },
  'inventory-outgrows-revenue': {
    bad: contextOf(lastYear({ inventory: 248_362_917, costOfSales: 641_837_265 })),
    clean: contextOf(lastYear({ inventory: 248_362_917 })),
  },
  'receivables-outgrow-receipts': {
    bad: contextOf(lastYear({ accountsReceivable: 283_647_182, cashFromCustomers: 648_273_615 })),
    clean: contextOf(lastYear({ accountsReceivable: 283_647_182 })),
  },
  'tax-below-statutory': {
    bad: contextOf(threeYears({ incomeTax: 4_827_361 })),
    clean: contextOf(lastYear({ incomeTax: 4_827_361 })),
  },
  'taxes-and-pay-out-of-scale': {
    bad: contextOf(company, { external: scale('0.06', '0.30') }),
    clean: contextOf(company, { external: scale('0.01', '0.30') }),
  },
  'construction-never-transferred': {
    bad: contextOf(threeYears({ constructionInProgress: 183_746_291 })),
    clean: contextOf(lastYear({ constructionInProgress: 183_746_291 })),
  },
  'goodwill-and-other-receivables': {
    bad: contextOf(lastYear({ otherReceivables: 118_362_749 })),
    clean: sound,
  },
  'round-numbers': { bad: contextOf(lastYear(rounded)), clean: sound },
  'copied-prior-year': {
    bad: contextOf([
      companyYear(2022),
      statementOf('2023-12-31', {}, { lines: companyYear(2022).lines }),
    ]),
    clean: sound,
  },
  'targets-just-beaten': {
    bad: contextOf([
      companyYear(2022, { netIncome: -38_274_163 }),
      companyYear(2023, { netIncome: 1_284_736 }),
    ]),
    clean: sound,
  },
  'fourth-quarter-and-related-sales': {
    bad: contextOf([...company, thirdQuarter('0.52')], { external: season }),
    clean: contextOf([...company, thirdQuarter('0.74')], { external: season }),
  },
  'identities-broken': {
    bad: contextOf(company, { identityFindings: [finding('warning')] }),
    clean: contextOf(company, { identityFindings: [finding('flag')] }),
  },
  'submissions-disagree': {
    bad: contextOf(company, { external: copyWith('800000000') }),
    clean: contextOf(company, { external: copyWith('926900000') }),
  },
  'vat-sales-differ': {
    bad: contextOf(company, { external: { declaredSales: decimal('700000000') } }),
    clean: contextOf(company, { external: { declaredSales: decimal('850000000') } }),
  },
  'bureau-credit-above-debt': {
    bad: contextOf(company, { external: { creditUsed: decimal('400000000') } }),
    clean: contextOf(company, { external: { creditUsed: decimal('200000000') } }),
  },
  'account-inflow-falls': {
    bad: contextOf(grown, { external: { accountInflow: fallen } }),
    clean: contextOf(company, { external: { accountInflow: fallen } }),
  },
  'workforce-and-power-fall': {
    bad: contextOf(grown, { external: { headcount: steady, electricity: fallen } }),
    clean: contextOf(grown, { external: { headcount: steady, electricity: steady } }),
  },
};

/** Statements that answer nothing. */
export const EMPTY_CONTEXT = contextOf([statementOf('2023-12-31', { headcount: 12 })]);
