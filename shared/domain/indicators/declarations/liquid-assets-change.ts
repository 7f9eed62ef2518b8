import { current, prior } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const liquidAssetsChange = defineIndicator({
  id: 'liquid-assets-change',
  number: 'D8',
  title: {
    en: 'Change of liquid assets over opening total assets',
    zh: '流动性资产变动与期初总资产之比',
  },
  question: {
    en: 'Did cash and other liquid assets grow or melt away during the year?',
    zh: '现金等流动性资产在一年中增加还是消耗？',
  },
  group: 'distress',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '-0.05', strong: '0.06' },
  inputs: {
    liquidAssets: current('liquidCurrentAssets'),
    priorLiquidAssets: prior('liquidCurrentAssets'),
    priorTotalAssets: prior('totalAssets'),
  },
  formula: '(liquidAssets - priorLiquidAssets) / priorTotalAssets',
  source: {
    citation: 'Fitted models of this product',
    locator:
      'current assets without inventory and trade receivables; band from quartiles of listed US companies',
    confidence: 'design',
  },
  examples: [
    {
      given: { liquidAssets: '120', priorLiquidAssets: '150', priorTotalAssets: '1000' },
      value: '-0.03',
    },
    {
      given: { liquidAssets: '120', priorLiquidAssets: '150', priorTotalAssets: '0' },
      notMeaningful: 'zero-denominator',
    },
  ],
  compute: ({ liquidAssets, priorLiquidAssets, priorTotalAssets }) =>
    ratio(liquidAssets.minus(priorLiquidAssets), priorTotalAssets),
});
