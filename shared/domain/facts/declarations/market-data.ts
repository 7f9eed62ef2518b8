import { defineFactKind } from '../fact-kind.ts';
import { amount, numberBetween, optional } from '../fact-member.ts';

export const marketData = defineFactKind({
  id: 'market-data',
  title: { en: 'Market prices of the company', zh: '市场数据' },
  tells: {
    en: 'What the markets pay for the company’s shares, bonds and default risk.',
    zh: '市场对企业股票、债券及信用风险的定价。',
  },
  area: 'market',
  nature: 'observation',
  sourceClass: 'market-price',
  members: {
    sharePrice: optional(amount('Share price', '股价')),
    marketCapitalisation: optional(amount('Market capitalisation', '总市值')),
    equityVolatility: optional(
      numberBetween('0', '10', 'Yearly volatility of the share', '股价年化波动率'),
    ),
    bondSpread: optional(
      numberBetween('-1', '10', 'Bond yield above the risk-free curve, as a fraction', '债券利差'),
    ),
    cdsSpread: optional(
      numberBetween('0', '10', 'Default swap spread, as a fraction', '信用违约互换利差'),
    ),
  },
  key: [],
  examples: [
    {
      observedOn: '2025-03-31',
      sharePrice: '7.42',
      marketCapitalisation: '5900000000',
      bondSpread: '0.031',
    },
  ],
});
