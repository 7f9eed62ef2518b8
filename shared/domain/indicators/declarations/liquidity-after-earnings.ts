import { current } from '../../inputs/input.ts';
import { ratio } from '../denominators.ts';
import { defineIndicator } from '../indicator.ts';

export const liquidityAfterEarnings = defineIndicator({
  id: 'liquidity-after-earnings',
  number: 'D1',
  title: { en: 'Liquid position after a year of earnings', zh: '一年盈利后的流动性头寸' },
  question: {
    en: 'If every short-term debt fell due and a year’s EBITDA came in, would liquid assets be left over?',
    zh: '若短期负债全部到期，加上一年的息税折旧摊销前利润，流动资产能否覆盖？',
  },
  group: 'distress',
  dimension: 'solvency',
  unit: 'fraction',
  direction: 'higher-is-better',
  policies: ['N0'],
  band: { weak: '-0.10', strong: '0.35' },
  inputs: {
    quickAssets: current('quickAssets'),
    currentLiabilities: current('currentLiabilities'),
    ebitda: current('ebitda'),
    totalAssets: current('totalAssets'),
  },
  formula: '(quickAssets - currentLiabilities + ebitda) / totalAssets',
  source: {
    citation: 'Fitted models of this product',
    locator:
      'liquidity and earnings read together: either can carry a year without the other; band from quartiles of listed US companies',
    confidence: 'design',
  },
  examples: [
    {
      given: { quickAssets: '300', currentLiabilities: '250', ebitda: '150', totalAssets: '1000' },
      value: '0.2',
    },
    {
      given: { quickAssets: '300', currentLiabilities: '250', ebitda: '150', totalAssets: '0' },
      notMeaningful: 'zero-denominator',
    },
    {
      given: { quickAssets: '3', currentLiabilities: '2', ebitda: '1', totalAssets: '-1' },
      notMeaningful: 'non-positive-denominator',
    },
  ],
  compute: ({ quickAssets, currentLiabilities, ebitda, totalAssets }) =>
    ratio(quickAssets.minus(currentLiabilities).plus(ebitda), totalAssets),
});
