import type { LineItem } from './line-item.ts';

/**
 * Figures from the notes or from the client that no primary statement carries. All are optional:
 * an indicator that needs one says so instead of guessing.
 */
export const notesStocks = {
  externalGuarantees: {
    en: 'Guarantees given to outsiders',
    zh: '对外担保余额',
    sign: 'positive',
  },
  impairmentAllowance: {
    en: 'Impairment allowances',
    zh: '资产减值准备余额',
    sign: 'positive',
  },
  assetsOverdueThreeYears: {
    en: 'Receivables overdue more than three years',
    zh: '三年以上逾期应收款项',
    sign: 'positive',
  },
  receivablesOverOneYear: {
    en: 'Accounts receivable older than one year',
    zh: '一年以上应收账款',
    sign: 'positive',
  },
  relatedPartyReceivables: {
    en: 'Other receivables from related parties',
    zh: '关联方其他应收款',
    sign: 'positive',
  },
  relatedPartyReceivablesOverdue: {
    en: 'Overdue receivables from related parties',
    zh: '逾期关联方应收款',
    sign: 'positive',
  },
  termDepositsOverThreeMonths: {
    en: 'Term deposits over three months within cash',
    zh: '三个月以上定期存款',
    sign: 'positive',
  },
  foreignCurrencyDebt: {
    en: 'Foreign-currency debt',
    zh: '外币负债',
    sign: 'positive',
  },
  foreignCurrencyAssets: {
    en: 'Foreign-currency earning assets',
    zh: '外币资产',
    sign: 'positive',
  },
  subsidiaryEquity: {
    en: 'Equity of subsidiaries, for double leverage',
    zh: '子公司净资产合计',
    sign: 'positive',
  },
  projectCashFlowPresentValue: {
    en: 'Present value of the project’s cash flow available for debt service over the loan’s life',
    zh: '贷款期内可用于偿债现金流现值',
    sign: 'positive',
  },
  projectAssetValue: {
    en: 'Appraised value of the financed assets',
    zh: '融资资产评估价值',
    sign: 'positive',
  },
  orderBacklog: { en: 'Order backlog', zh: '在手订单', sign: 'positive' },
  headcount: {
    en: 'Employees',
    zh: '员工人数',
    sign: 'positive',
    unit: 'count',
  },
} as const satisfies Readonly<Record<string, LineItem>>;

export const notesFlows = {
  capitalisedInterest: {
    en: 'Capitalised interest',
    zh: '资本化利息',
    sign: 'positive',
  },
  rentExpense: { en: 'Rent expense', zh: '租金支出', sign: 'positive' },
  maintenanceCapitalExpenditure: {
    en: 'Maintenance capital expenditure',
    zh: '维持性资本支出',
    sign: 'positive',
  },
  scheduledPrincipal: {
    en: 'Debt principal scheduled for the period',
    zh: '当期应还本金',
    sign: 'positive',
  },
  dividendsDeclared: {
    en: 'Dividends declared',
    zh: '宣告股利',
    sign: 'positive',
  },
  capitalInjected: {
    en: 'Capital injected by owners',
    zh: '股东增资',
    sign: 'positive',
  },
  statutoryTaxRate: {
    en: 'Statutory income tax rate',
    zh: '法定所得税税率',
    sign: 'positive',
    unit: 'rate',
  },
} as const satisfies Readonly<Record<string, LineItem>>;

/** Market observations around the period's end, for listed companies. */
export const market = {
  marketCapitalisation: {
    en: 'Market capitalisation',
    zh: '总市值',
    sign: 'positive',
  },
  sharePrice: {
    en: 'Share price',
    zh: '股价',
    sign: 'positive',
    unit: 'plain',
  },
  equityVolatility: {
    en: 'Annualised volatility of the share price',
    zh: '股价年化波动率',
    sign: 'positive',
    unit: 'rate',
  },
  equityReturnPriorYear: {
    en: "Prior year's total share return",
    zh: '上年股票收益率',
    sign: 'signed',
    unit: 'rate',
  },
  riskFreeRate: {
    en: 'Risk-free rate',
    zh: '无风险利率',
    sign: 'signed',
    unit: 'rate',
  },
  marketIndexCapitalisation: {
    en: 'Capitalisation of the market index',
    zh: '市场指数总市值',
    sign: 'positive',
  },
  marketTotalCapitalisation: {
    en: 'Capitalisation of all shares listed on the market',
    zh: '全市场总市值',
    sign: 'positive',
  },
  excessReturnPriorYear: {
    en: "Prior year's return over the index",
    zh: '上年超额收益率',
    sign: 'signed',
    unit: 'rate',
  },
  excessReturnAverage: {
    en: 'Weighted monthly log return over the index',
    zh: '加权月度超额对数收益率',
    sign: 'signed',
    unit: 'rate',
  },
  residualVolatility: {
    en: 'Standard deviation of monthly returns unexplained by the index',
    zh: '残差收益率标准差',
    sign: 'positive',
    unit: 'rate',
  },
  dailyVolatility: {
    en: 'Annualised three-month daily volatility',
    zh: '三个月日波动率（年化）',
    sign: 'positive',
    unit: 'rate',
  },
  netIncomeToMarketAssetsAverage: {
    en: 'Weighted quarterly net income over market-valued assets',
    zh: '加权季度净利润与市值总资产比',
    sign: 'signed',
    unit: 'rate',
  },
} as const satisfies Readonly<Record<string, LineItem>>;
