import type { Text } from '../../kernel/text.ts';

/** What lies behind a signal. A feed groups by it: several signals of one cause are one story. */
export const ROOT_CAUSES = {
  earnings: { en: 'Sales and earnings', zh: '收入与盈利' },
  liquidity: { en: 'Liquidity and cash flow', zh: '流动性与现金流' },
  leverage: { en: 'Debt and capital', zh: '负债与资本' },
  'asset-quality': { en: 'Quality of assets', zh: '资产质量' },
  'statement-quality': { en: 'Credibility of the statements', zh: '报表可信度' },
  payment: { en: 'Payment behaviour', zh: '履约与征信' },
  collateral: { en: 'Collateral and guarantors', zh: '抵质押与保证' },
  legal: { en: 'Courts and enforcement', zh: '司法与执行' },
  tax: { en: 'Tax', zh: '税务' },
  governance: { en: 'Owners and management', zh: '股东与管理层' },
  operations: { en: 'Operations', zh: '生产经营' },
  network: { en: 'Group and guarantee network', zh: '集团与担保网络' },
  market: { en: 'Market, sector and agencies', zh: '市场、行业与外部评级' },
  sentiment: { en: 'News', zh: '舆情' },
  'probability-of-default': { en: 'Probability of default', zh: '违约概率' },
} as const satisfies Readonly<Record<string, Text>>;

export type RootCauseId = keyof typeof ROOT_CAUSES;
