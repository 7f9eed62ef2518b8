import type { Text } from '../../kernel/text.ts';

/**
 * What a flag points at. Two flags of one cause are two views of the same finding, so they count
 * once towards a review: a company with high accruals trips both the accrual test and the
 * published manipulation scores, which contain accruals.
 */
export const QUALITY_CAUSES = {
  accruals: { en: 'Profit not backed by cash', zh: '利润缺乏现金支撑' },
  digits: { en: 'Unnatural digits', zh: '数字分布异常' },
  'cash-balances': { en: 'Cash that may not exist or not be free', zh: '货币资金真实性或受限' },
  'margin-and-inventory': { en: 'Margin held up by inventory', zh: '毛利与存货背离' },
  receivables: { en: 'Sales that are not collected', zh: '销售未回款' },
  'tax-and-scale': { en: 'Taxes and pay out of scale', zh: '税费、薪酬与规模不符' },
  'asset-values': { en: 'Assets that may not hold their value', zh: '资产价值存疑' },
  'copied-figures': { en: 'Figures copied between years', zh: '数据跨年复制' },
  targets: { en: 'Results steered to a target', zh: '业绩踩线' },
  'related-parties-and-timing': {
    en: 'Sales among related parties or at the year end',
    zh: '关联交易或年末突击确认收入',
  },
  bookkeeping: { en: 'Books that do not tie', zh: '账表勾稽不符' },
  'third-parties': { en: 'Third parties tell another story', zh: '与第三方信息矛盾' },
  copies: { en: 'Different statements for different readers', zh: '多套报表' },
} as const satisfies Readonly<Record<string, Text>>;

export type QualityCauseId = keyof typeof QUALITY_CAUSES;
