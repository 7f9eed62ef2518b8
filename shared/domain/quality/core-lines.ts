import type { Decimal } from '../../kernel/decimal.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { ItemId, StatementValues } from '../statements/values.ts';

/**
 * The figures that a credit opinion on any non-financial company needs, each with what would be
 * blind without it. Totals count as known when they follow from reported lines.
 */
export const CORE_LINES = {
  cash: 'liquidity; screens on cash',
  accountsReceivable: 'receivable days; Beneish and Dechow scores',
  inventory: 'quick ratio, inventory days',
  currentAssets: 'current ratio; Altman X1',
  propertyPlantEquipment: 'asset turnover, depreciation rate in Beneish',
  totalAssets: 'every ratio over assets',
  accountsPayable: 'payable days, cash conversion cycle',
  currentLiabilities: 'current ratio; Altman X1, Ohlson',
  shortTermDebt: 'cash over short-term debt',
  totalDebt: 'leverage and coverage of debt',
  totalLiabilities: 'debt to assets; Altman X4, Ohlson, Zmijewski',
  retainedEarnings: 'Altman X2',
  totalEquity: 'leverage; thin or negative equity',
  revenue: 'margins, turnover, growth',
  costOfSales: 'gross margin, inventory and payable days',
  operatingExpenses: 'cost control; SG&A index in Beneish',
  interestExpense: 'interest cover',
  profitBeforeTax: 'ebit, effective tax',
  incomeTax: 'effective tax; screen on tax',
  netIncome: 'profitability; accruals',
  depreciationAndAmortisation: 'ebitda, funds from operations',
  operatingCashFlow: 'coverage from cash; accruals',
  investingCashFlow: 'tie of the cash-flow statement',
  financingCashFlow: 'tie of the cash-flow statement',
  capitalExpenditure: 'free cash flow',
} as const satisfies Partial<Readonly<Record<ItemId, string>>>;

export type CoreLineId = keyof typeof CORE_LINES;

const CORE_LINE_IDS = Object.keys(CORE_LINES).filter((text): text is CoreLineId =>
  Object.hasOwn(CORE_LINES, text),
);

export interface Completeness {
  /** Known core lines over all core lines, as a fraction. */
  readonly share: Decimal;
  readonly known: readonly CoreLineId[];
  readonly missing: readonly CoreLineId[];
}

/** How much of the core list one period's statements answer. */
export const completenessOf = (values: StatementValues): Completeness => {
  const known = CORE_LINE_IDS.filter((item) => values.valueOf(item) !== undefined);
  const missing = CORE_LINE_IDS.filter((item) => !known.includes(item));
  return { share: decimal(known.length).div(CORE_LINE_IDS.length), known, missing };
};
