import type { Text } from '../../kernel/text.ts';
import type { Expression } from '../formula/expression.ts';
import { parseFormula } from '../formula/parse.ts';
import type { Accumulation } from './line-items/line-item.ts';
import type { AccountingStandard } from './statement.ts';

/**
 * A total or measure that several ratios share, defined here once. Formulas are tried in order:
 * the first whose operands are all known wins. `name?` adds when it is reported. A derived item
 * that bears a line item's id stands in only where that line was not reported.
 */
export interface DerivedItem {
  readonly title: Text;
  readonly accumulation: Accumulation;
  readonly formulas: readonly [DerivedFormula, ...DerivedFormula[]];
}

export interface DerivedFormula {
  readonly text: string;
  /** Only under these standards; absent means under all. */
  readonly standards?: readonly AccountingStandard[];
}

const stock = (en: string, zh: string, ...formulas: Formulas): DerivedItem =>
  item('stock', en, zh, formulas);
const flow = (en: string, zh: string, ...formulas: Formulas): DerivedItem =>
  item('flow', en, zh, formulas);

type Formulas = readonly [string | DerivedFormula, ...(string | DerivedFormula)[]];

const normalise = (formula: string | DerivedFormula): DerivedFormula =>
  typeof formula === 'string' ? { text: formula } : formula;

const item = (
  accumulation: Accumulation,
  en: string,
  zh: string,
  [first, ...rest]: Formulas,
): DerivedItem => ({
  title: { en, zh },
  accumulation,
  formulas: [normalise(first), ...rest.map(normalise)],
});

const TABLE = {
  // Totals that filers leave out.
  totalAssets: stock(
    'Total assets',
    '资产总计',
    'currentAssets + nonCurrentAssets',
    'totalLiabilitiesAndEquity',
  ),
  nonCurrentAssets: stock(
    'Total non-current assets',
    '非流动资产合计',
    'totalAssets - currentAssets',
  ),
  totalLiabilities: stock(
    'Total liabilities',
    '负债合计',
    'currentLiabilities + nonCurrentLiabilities',
    'totalAssets - totalEquity - mezzanineEquity?',
  ),
  nonCurrentLiabilities: stock(
    'Total non-current liabilities',
    '非流动负债合计',
    'totalLiabilities - currentLiabilities',
  ),
  totalEquity: stock(
    'Total equity',
    '所有者权益合计',
    'totalAssets - totalLiabilities - mezzanineEquity?',
  ),
  equityAttributableToParent: stock(
    'Equity attributable to owners of the parent',
    '归属于母公司所有者权益',
    'totalEquity - nonControllingInterests?',
  ),
  grossProfit: flow('Gross profit', '毛利', 'revenue - costOfSales'),
  netIncomeAttributableToParent: flow(
    'Net income attributable to owners of the parent',
    '归属于母公司股东的净利润',
    'netIncome - netIncomeAttributableToMinority?',
  ),
  depreciationAndAmortisation: flow(
    'Depreciation and amortisation',
    '折旧与摊销',
    'depreciation + amortisation',
  ),
  depreciationOfFixedAssets: flow(
    'Depreciation of fixed assets',
    '固定资产折旧',
    'depreciation',
    'depreciationAndAmortisation - amortisation',
  ),
  sellingAndAdministrativeExpenses: flow(
    'Selling, general and administrative expenses',
    '销售及管理费用',
    'sellingGeneralAdministrativeExpenses',
    'sellingExpenses + administrativeExpenses',
  ),

  // Debt and liquidity.
  liquidFunds: stock(
    'Unrestricted cash and trading financial assets',
    '可动用货币资金及交易性金融资产',
    'cash - restrictedCash? + tradingFinancialAssets',
  ),
  shortTermDebt: stock(
    'Short-term debt',
    '短期有息债务',
    'shortTermBorrowings + currentPortionOfLongTermDebt + shortTermBonds?',
  ),
  shortTermDebtWithBills: stock(
    'Short-term debt and bills payable',
    '短期有息债务及应付票据',
    'shortTermDebt + notesPayable',
    {
      text: 'shortTermDebt + notesPayable?',
      standards: ['IFRS', 'US-GAAP', 'other'],
    },
  ),
  longTermDebt: stock(
    'Long-term debt',
    '长期有息债务',
    'longTermBorrowings + bondsPayable + leaseLiabilities + interestBearingPayables?',
  ),
  totalDebt: stock('Total debt', '有息债务', 'shortTermDebt + longTermDebt'),
  netDebt: stock('Net debt', '净债务', 'totalDebt - liquidFunds'),
  workingCapital: stock('Working capital', '营运资本', 'currentAssets - currentLiabilities'),
  operatingWorkingCapital: stock(
    'Working capital without cash, securities and debt',
    '经营性营运资本（不含现金、金融资产及债务）',
    'currentAssets - cash - tradingFinancialAssets - currentLiabilities + shortTermDebt',
  ),
  quickAssets: stock('Quick assets', '速动资产', 'currentAssets - inventory'),
  tradeReceivables: stock(
    'Trade receivables',
    '应收票据及应收账款',
    'accountsReceivable + notesReceivable',
    {
      text: 'accountsReceivable + notesReceivable?',
      standards: ['IFRS', 'US-GAAP', 'other'],
    },
  ),
  liquidCurrentAssets: stock(
    'Current assets without inventory and trade receivables',
    '扣除存货及应收账款的流动资产',
    'currentAssets - inventory - tradeReceivables',
  ),
  tradePayables: stock('Trade payables', '应付票据及应付账款', 'accountsPayable + notesPayable', {
    text: 'accountsPayable + notesPayable?',
    standards: ['IFRS', 'US-GAAP', 'other'],
  }),
  operatingFixedAssets: stock(
    'Property, plant, equipment and right-of-use assets',
    '固定资产及使用权资产',
    'propertyPlantEquipment + rightOfUseAssets',
    {
      text: 'propertyPlantEquipment + rightOfUseAssets?',
      standards: ['IFRS', 'US-GAAP', 'other'],
    },
  ),
  tangibleFixedAssets: stock(
    'Property, plant and equipment including construction in progress',
    '固定资产及在建工程',
    'propertyPlantEquipment + constructionInProgress?',
  ),
  commonEquityLessCash: stock(
    'Equity before other equity instruments, less cash',
    '扣除货币资金及其他权益工具的权益',
    'totalAssets - totalLiabilities - otherEquityInstruments? - cash',
  ),
  tangibleNetWorth: stock(
    'Tangible net worth',
    '有形净资产',
    'totalEquity - intangibleAssets - goodwill - deferredTaxAssets - relatedPartyReceivablesOverdue?',
  ),
  retainedEarnings: stock(
    'Retained earnings (surplus reserve and undistributed profit)',
    '留存收益（盈余公积与未分配利润）',
    'surplusReserve + undistributedProfit',
    {
      text: 'undistributedProfit + surplusReserve?',
      standards: ['IFRS', 'US-GAAP', 'other'],
    },
  ),
  netOperatingAssets: stock(
    'Net operating assets (financed by debt and equity, without cash and securities)',
    '净经营资产（不含现金及金融资产）',
    'totalAssets - cash - tradingFinancialAssets - totalLiabilities + totalDebt',
  ),
  investedCapital: stock('Invested capital', '投入资本', 'totalDebt + totalEquity - cash'),

  // Earnings and coverage.
  ebit: flow(
    'Earnings before interest and tax',
    '息税前利润',
    'profitBeforeTax + interestExpense',
    'profitBeforeTax + financeCosts',
    // Under Chinese standards operating profit stands after finance costs.
    { text: 'operatingProfit', standards: ['IFRS', 'US-GAAP', 'other'] },
  ),
  ebitda: flow(
    'Earnings before interest, tax, depreciation and amortisation',
    '息税折旧摊销前利润',
    'ebit + depreciationAndAmortisation',
  ),
  operatingExpenses: flow(
    'Selling, administrative and research expenses',
    '期间费用（销售、管理、研发）',
    'sellingExpenses + administrativeExpenses + researchExpenses',
    'sellingGeneralAdministrativeExpenses + researchExpenses',
  ),
  totalCosts: flow(
    'Cost of sales, operating expenses and finance costs',
    '成本费用总额',
    'costOfSales + operatingExpenses + financeCosts',
    'costOfSales + operatingExpenses + interestExpense',
  ),
  interestBurden: flow(
    'Interest expense including capitalised interest',
    '利息支出（含资本化利息）',
    'interestExpense + capitalisedInterest?',
  ),
  fundsFromOperations: flow(
    'Funds from operations',
    '营运现金（FFO）',
    {
      text: 'ebitda - interestPaid - taxesPaid',
      standards: ['IFRS', 'US-GAAP', 'other'],
    },
    'ebitda - interestExpense - incomeTax',
  ),
  fundsFromOperationsBeforeInterest: flow(
    'Funds from operations before interest',
    '付息前营运现金（FFO）',
    {
      text: 'ebitda - taxesPaid',
      standards: ['IFRS', 'US-GAAP', 'other'],
    },
    'ebitda - incomeTax',
  ),
  sustainingCapitalExpenditure: flow(
    'Maintenance capital expenditure; all of it where it is not split',
    '维持性资本支出（未拆分时取全部资本支出）',
    'maintenanceCapitalExpenditure',
    'capitalExpenditure',
  ),
  dividends: flow(
    'Dividends declared; those paid where no others are stated',
    '宣告股利（未披露时取已付股利）',
    'dividendsDeclared',
    'dividendsPaid',
  ),
  freeCashFlow: flow('Free cash flow', '自由现金流', 'operatingCashFlow - capitalExpenditure'),
} as const satisfies Readonly<Record<string, DerivedItem>>;

export type DerivedItemId = keyof typeof TABLE;

export const DERIVED_ITEMS: Readonly<Record<DerivedItemId, DerivedItem>> = TABLE;

export const DERIVED_ITEM_IDS = Object.keys(TABLE) as readonly DerivedItemId[];

export const isDerivedItemId = (text: string): text is DerivedItemId => Object.hasOwn(TABLE, text);

const PARSED = new Map<string, Expression>(
  Object.values(DERIVED_ITEMS)
    .flatMap((derived) => derived.formulas)
    .map((formula) => [formula.text, parseFormula(formula.text)]),
);

export const expressionOf = (formula: DerivedFormula): Expression => {
  const expression = PARSED.get(formula.text);
  if (expression === undefined) throw new Error(`formula of no derived item: ${formula.text}`);
  return expression;
};
